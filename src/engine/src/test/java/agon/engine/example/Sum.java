package agon.engine.example;

/** What is {@code first + second}? */
public record Sum(int first, int second) {}
