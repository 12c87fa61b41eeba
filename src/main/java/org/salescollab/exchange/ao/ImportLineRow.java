package org.salescollab.exchange.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What a line of an import did, or why it did nothing. */
@Preload
@Table("IMPORT_LINE")
public interface ImportLineRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(255)
    String getRunKey();

    void setRunKey(String value);

    @NotNull
    int getLineNo();

    void setLineNo(int value);

    @NotNull
    @StringLength(255)
    String getOutcome();

    void setOutcome(String value);

    @Nullable
    Integer getCustomerId();

    void setCustomerId(@Nullable Integer value);

    @NotNull
    int getCustomerVersion();

    void setCustomerVersion(int value);

    /** The customer before a change, as cells. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFormer();

    void setFormer(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getField();

    void setField(@Nullable String value);

    /** An i18n key and its arguments, as cells. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    void setReason(@Nullable String value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getOriginal();

    void setOriginal(@Nullable String value);
}
