package org.salescollab.salesproject;

/** Knows which version of a template projects that begin now get. */
@FunctionalInterface
public interface CurrentTemplates {

    TemplateRef currentRef(Complexity complexity);
}
