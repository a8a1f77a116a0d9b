/** A judge that sees a few pixels of a picture, and what it learned that from. */
@NullMarked
package agon.tasks.digits.judge;

import org.jspecify.annotations.NullMarked;
