package org.salescollab.exchange.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Some lines of an uploaded file, as text. */
@Preload
@Table("IMPORT_PART")
public interface ImportPartRow extends Entity {

    /** The import and the number of the part: Active Objects has no rule over two columns. */
    @NotNull
    @Unique
    @StringLength(255)
    String getPartKey();

    void setPartKey(String value);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String value);
}
