package org.salescollab.contact.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a person belongs to a customer; the unique column keeps the two from being joined twice. */
@Preload
@Table("CONTACT_LINK")
public interface ContactLinkRow extends Entity {

    /** The customer's and the person's number. */
    @NotNull
    @Unique
    @StringLength(255)
    String getNaturalKey();

    void setNaturalKey(String value);

    @NotNull
    @Indexed
    int getCustomerId();

    void setCustomerId(int value);

    @NotNull
    @Indexed
    int getContactId();

    void setContactId(int value);
}
