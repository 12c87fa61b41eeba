package org.salescollab.organisation;

/** Where definitions of one kind are kept; those of a fresh installation are in no store until they are changed. */
public interface Definitions<T extends Definition> {

    /** In one statement. */
    Shelf<T> load();

    /** Stores a definition in place of the one with its code. */
    void put(T definition);

    /** Like {@link #put}, and from now on only its code is remembered. */
    void remove(T definition);
}
