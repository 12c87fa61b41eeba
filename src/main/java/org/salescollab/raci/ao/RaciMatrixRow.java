package org.salescollab.raci.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The matrix of one sales project. */
@Preload
@Table("RACI_MATRIX")
public interface RaciMatrixRow extends Entity {

    @NotNull
    @Unique
    long getIssueId();

    void setIssueId(long value);

    /** An activity a line: code, own name, letters by role, set apart by tabs. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String value);

    @NotNull
    int getVersion();

    void setVersion(int value);
}
