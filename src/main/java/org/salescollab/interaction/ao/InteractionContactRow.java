package org.salescollab.interaction.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a person of the customer took part in an interaction; the unique column keeps it from being said twice. */
@Preload
@Table("INTERACTION_CONTACT")
public interface InteractionContactRow extends Entity {

    /** The interaction's and the person's number. */
    @NotNull
    @Unique
    @StringLength(255)
    String getNaturalKey();

    void setNaturalKey(String value);

    @NotNull
    @Indexed
    long getInteractionId();

    void setInteractionId(long value);

    @NotNull
    @Indexed
    long getContactId();

    void setContactId(long value);
}
