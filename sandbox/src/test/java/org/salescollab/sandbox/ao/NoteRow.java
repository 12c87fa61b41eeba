package org.salescollab.sandbox.ao;

import net.java.ao.Entity;
import net.java.ao.schema.StringLength;

/** A table for tests. */
public interface NoteRow extends Entity {
    @StringLength(100)
    String getWords();

    void setWords(String words);
}
