package org.salescollab.salesproject.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An exchange rate into one base currency from one day on. */
@Preload
@Table("FxRate")
public interface FxRateRow extends Entity {

    /** Base, currency and day in one, because Active Objects has no unique key over several columns. */
    @NotNull
    @Unique
    @StringLength(30)
    String getNaturalKey();

    @NotNull
    @Indexed
    @StringLength(3)
    String getBase();

    @NotNull
    @StringLength(3)
    String getCurrency();

    /** Days since 1970-01-01. */
    @NotNull
    int getFromDay();

    /** Plain decimal digits; exact on every database. */
    @NotNull
    @StringLength(30)
    String getRate();

    void setRate(String value);
}
