package agon.api.task;

import agon.api.agent.Policy;

/**
 * Trains what overseers learned before any experiment began, once for all experiments. What that took is reported in the
 * ledger, on channels of its own, by every cell that makes use of it, whether it was trained for that cell or long before; no
 * budget caps it, since no protocol can do without.
 */
public interface Faculties {

    /** For tasks that are only asked about themselves: there are none. */
    Faculties NONE = new Faculties() {
        @Override
        public <Q, A> Policy<Q, A> trained(Faculty<Q, A> faculty) {
            throw new IllegalStateException("nobody trains " + faculty.name() + " here");
        }
    };

    /** The faculty, trained. That may take hours, so ask for it when it is first needed. */
    <Q, A> Policy<Q, A> trained(Faculty<Q, A> faculty);
}
