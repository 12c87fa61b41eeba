package org.salescollab.customer.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A saved filter of the register, or, under names that no filter has, the columns and the currency that somebody chose. */
@Preload
@Table("REGISTER_CHOICE")
public interface RegisterChoiceRow extends Entity {

    /** Made from whose it is and its name as names are compared. */
    @NotNull
    @Unique
    @StringLength(255)
    String getNaturalKey();

    void setNaturalKey(String value);

    @NotNull
    @Indexed
    @StringLength(255)
    String getUserKey();

    void setUserKey(String value);

    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String value);

    /** The address of the filter, or the codes that were chosen. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String value);

    @NotNull
    boolean isStandard();

    void setStandard(boolean value);
}
