/**
 * Numbers the keys that come up, each of two whole numbers of 32 bits, in the order of their coming. It is asked some
 * hundred thousand times for a range, so it keeps them in plain arrays and searches them by open addressing.
 */
export class Table {
  #slots = new Int32Array(512).fill(-1);
  #one = new Int32Array(256);
  #other = new Int32Array(256);
  /** how many keys have come up */
  size = 0;

  /** The number of a key; it is the old `size` where the key is new. */
  numberOf(one: number, other: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = one & mask;
    for (let n = slots[slot]!; n >= 0; n = slots[slot]!) {
      if (this.#one[n] === one && this.#other[n] === other) return n;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.#one.length) {
      this.#grow();
      return this.numberOf(one, other);
    }
    const n = this.size++;
    this.#one[n] = one;
    this.#other[n] = other;
    slots[slot] = n;
    return n;
  }

  /** Twice as much room; half of the slots are always free. */
  #grow(): void {
    const [ones, others, size] = [this.#one, this.#other, this.size];
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    this.#one = new Int32Array(ones.length * 2);
    this.#other = new Int32Array(ones.length * 2);
    this.size = 0;
    for (let n = 0; n < size; n++) this.numberOf(ones[n]!, others[n]!);
  }
}
