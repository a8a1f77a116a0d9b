package agon.engine.cell;

import agon.api.oversight.Overseer;

/** Who oversees: the overseer of the task, and after each study the one that knows more. */
final class Overseeing<Q, A> {

    private Overseer<Q, A> now;

    Overseeing(Overseer<Q, A> first) {
        now = first;
    }

    void becomes(Overseer<Q, A> next) {
        now = next;
    }

    Overseer<Q, A> now() {
        return now;
    }
}
