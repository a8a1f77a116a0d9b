package agon.engine.worker;

import agon.engine.cell.Attempt;
import agon.engine.plan.Cell;

/** What a worker is asked to do. */
record Request(Cell cell, Attempt attempt) {}
