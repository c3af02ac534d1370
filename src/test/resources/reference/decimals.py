"""Writes decimals.csv: doubles by their bits, and what Python prints for them."""
import random
import struct

random.seed(1)


def double(bits):
    return struct.unpack(">d", bits.to_bytes(8, "big"))[0]


values = [0.0, -0.0, float("inf"), float("-inf"), float("nan"), 5e-324, 2.2250738585072014e-308]
values += [1.7976931348623157e308, 0.1, 0.2, 0.1 + 0.2, 1 / 3, 140.0, 9007199254740993.0, 5e-05]
values += [2.0**n for n in range(-1074, 1024, 13)]  # half as far from the double below as above
values += [10.0**n for n in range(-30, 31)] + [-1e300, 1e-300]
values += [2.0**50 + n / 4 for n in range(8)]  # two shortest texts, both as near
values += [n / 2 for n in range(-5, 6)] + [n / 8 / 10**4 for n in range(0, 40, 4)]
values += [(2 * n + 1) / 2**9 for n in range(20)]  # halfway at eight places
values += [9.99995, 0.99995, 0.00005, 0.00004999, 99999.99995, 999999999.999999999, -0.00001]
values += [random.gauss(0, 1) for _ in range(600)]
values += [random.gauss(0, 1) * 10.0 ** random.randint(-9, 9) for _ in range(400)]
values += [round(random.gauss(0, 10), random.randint(0, 6)) for _ in range(300)]
values += [float(random.randint(0, 10 ** random.randint(1, 20))) for _ in range(200)]
values += [double(random.getrandbits(62)) for _ in range(200)]  # below 2
values += [double(random.getrandbits(63) % (2047 << 52)) for _ in range(60)]
values += [double(random.getrandbits(random.randint(1, 52))) for _ in range(60)]  # subnormal

print("bits,repr,4 places,8 places")
for x in values:
    print(f"{struct.pack('>d', x).hex()},{x!r},{x:.4f},{x:.8f}")
