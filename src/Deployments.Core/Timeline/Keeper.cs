namespace Deployments;

/// <summary>Makes things when they are first asked for and keeps them within a budget of memory: the longest unused is given up first, the newest never. Safe to share between threads.</summary>
/// <remarks>
/// Threads that ask for the same thing at once wait for one of them to make it; nobody waits for another thing. What is cancelled or fails is not kept, and
/// whoever waited for it makes it anew. What others rest on is used whenever they are, so that it outlasts them and is counted once.
/// </remarks>
/// <param name="budget">How many bytes may be kept.</param>
internal sealed class Keeper(long budget)
{
    private readonly Lock guard = new();
    private readonly Dictionary<object, Task<IKept?>> making = [];
    private readonly Dictionary<object, IKept> found = [];
    private readonly Dictionary<IKept, LinkedListNode<KeptEntry>> places = new(ReferenceEqualityComparer.Instance);
    private readonly LinkedList<KeptEntry> lastUsedFirst = new();
    private long bytes;

    /// <summary>How much memory all that is kept takes.</summary>
    public long Bytes
    {
        get
        {
            lock (guard)
                return bytes;
        }
    }

    /// <summary>What is kept under a key, or is made now.</summary>
    /// <param name="key">What sets it apart from all else that is kept, of whatever type.</param>
    /// <param name="make">Makes it; it may ask for other things, but not for itself.</param>
    /// <param name="cancel">Stops waiting for another thread.</param>
    public T Get<T>(object key, Func<T> make, CancellationToken cancel = default)
        where T : class, IKept
    {
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            TaskCompletionSource<IKept?>? own = null;
            Task<IKept?>? others;
            lock (guard)
            {
                if (found.TryGetValue(key, out var known))
                {
                    Use(known, key);
                    return (T)known;
                }

                if (!making.TryGetValue(key, out others))
                {
                    own = new(TaskCreationOptions.RunContinuationsAsynchronously);
                    making.Add(key, own.Task);
                }
            }

            if (own is not null)
                return Make(key, make, own);
            others!.Wait(cancel);
            if (others.Result is T made)
                return made;
        }
    }

    private T Make<T>(object key, Func<T> make, TaskCompletionSource<IKept?> own)
        where T : class, IKept
    {
        T? made = null;
        try
        {
            made = make();
        }
        finally
        {
            lock (guard)
            {
                making.Remove(key);
                if (made is not null)
                    Keep(key, made);
            }

            own.SetResult(made);
        }

        return made;
    }

    private void Keep(object key, IKept made)
    {
        found.Add(key, made);
        Use(made, key);
        while (bytes > budget && lastUsedFirst.Last!.Value is var oldest && oldest.Value != made)
        {
            lastUsedFirst.RemoveLast();
            places.Remove(oldest.Value);
            bytes -= oldest.Bytes;
            if (oldest.Key is not null)
                found.Remove(oldest.Key);
        }
    }

    /// <summary>Puts it before all others, and what it rests on before it, so that nothing is given up before what rests on it.</summary>
    private void Use(IKept value, object? key)
    {
        if (places.TryGetValue(value, out var place))
        {
            lastUsedFirst.Remove(place);
        }
        else
        {
            // What something rests on may have been given up while that was made: then it has no key, but is counted.
            place = new(new KeptEntry(key, value, value.Bytes));
            places.Add(value, place);
            bytes += place.Value.Bytes;
        }

        lastUsedFirst.AddFirst(place);
        foreach (var below in value.RestsOn)
            Use(below, null);
    }

    private sealed record KeptEntry(object? Key, IKept Value, long Bytes);
}
