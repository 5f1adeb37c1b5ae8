// F# Interactive runs this by itself when a script references the package. It opens and defines nothing: it only lets the values of these
// packages, alone and inside lists, options, tuples and F# records, show as their text and not as all their properties. `fsi.AddPrinter`
// in a script prevails, since the printer that was added last is asked first.
do
    let isOurs (kind: System.Type) =
        kind.Namespace = "Deployments" && kind.Assembly.GetName().Name.StartsWith("Deployments.", System.StringComparison.Ordinal)

    // Null leaves a value to the other printers: sequences, and whatever has no text of its own.
    let hasText (kind: System.Type) =
        not kind.IsEnum && kind.GetMethod("ToString", System.Type.EmptyTypes).DeclaringType.Namespace = "Deployments"

    fsi.AddPrinter(fun (value: obj) ->
        let kind = value.GetType()
        if not (isOurs kind && hasText kind) then null
        else
            let text = value.ToString().TrimEnd()
            // Tables begin on a line of their own, so that their columns stay aligned.
            if text.Contains '\n' then "\n" + text else text)

    // The culture would spell a day in words.
    fsi.AddPrinter(fun (day: NodaTime.LocalDate) -> day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
