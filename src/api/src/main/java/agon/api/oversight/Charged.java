package agon.api.oversight;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the ledger channel that a call of a facet's method is charged to, one unit a call unless it says otherwise. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Charged {

    /** The channel. */
    String value();

    /** Whether the call is charged a unit for each element of its one argument that is a list, instead. */
    boolean each() default false;
}
