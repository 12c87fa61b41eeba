package org.salescollab.playbook.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One version of a template; written once. */
@Preload
@Table("TemplateVersion")
public interface TemplateVersionRow extends Entity {

    /** Complexity and version, such as STANDARD/2; sales projects name it. */
    @NotNull
    @Unique
    @StringLength(30)
    String getNaturalKey();

    void setNaturalKey(String value);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String value);

    /** Null for what a fresh installation has. */
    @StringLength(255)
    @Nullable
    String getSavedBy();

    void setSavedBy(@Nullable String value);

    @Nullable
    Long getSavedAt();

    void setSavedAt(@Nullable Long value);
}
