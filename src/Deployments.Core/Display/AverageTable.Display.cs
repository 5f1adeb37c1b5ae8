namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class AverageTable;
