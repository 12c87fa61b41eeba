package org.salescollab.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a REST method what its signature doesn't: the OpenAPI document is made from both.
 *
 * <p>Bodies come as text (see {@link Json}) and answers may be a {@code Response}, so their records are named here.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operation {

    /** What it does, in one English sentence. */
    String value();

    /** The record of the body; {@code void} for none. */
    Class<?> body() default void.class;

    /** The record of the answer where the method doesn't return it itself; {@code void} for none. */
    Class<?> answer() default void.class;

    /** The status of success. */
    int status() default 200;
}
