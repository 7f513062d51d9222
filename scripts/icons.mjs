// Draws the add-in's icons into assets/: a ledger page with a check mark, from shapes, at every size Office asks for.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 64, 80];
const SAMPLES = 8;
const PAGE = [15, 118, 110];
const PAPER = [255, 255, 255];
const LINE = [148, 196, 190];
const BADGE = [245, 158, 11];

/** Signed distance from a rounded rectangle, in units of the icon's side; negative inside. */
function box(x, y, [left, top, right, bottom], radius) {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

function segment(x, y, [ax, ay], [bx, by]) {
  const t = Math.max(
    0,
    Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)),
  );
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** The colour at a point of the unit square, or null where the icon is clear. */
function colourAt(x, y, small) {
  const badge = Math.hypot(x - 0.7, y - 0.7);
  if (badge < 0.29) {
    const tick = Math.min(
      segment(x, y, [0.56, 0.71], [0.66, 0.81]),
      segment(x, y, [0.66, 0.81], [0.84, 0.6]),
    );
    return tick < (small ? 0.055 : 0.042) ? PAPER : BADGE;
  }
  if (badge < 0.33) return null;
  if (box(x, y, [0.06, 0.06, 0.84, 0.9], 0.09) > 0) return null;
  if (box(x, y, [0.13, 0.3, 0.77, 0.83], 0.02) > 0) {
    // The page's title, as a light bar; at 16 px there is no room for it.
    return !small && box(x, y, [0.15, 0.145, 0.52, 0.215], 0.03) < 0 ? PAPER : PAGE;
  }
  const width = small ? 0.04 : 0.018;
  const lines = small ? [0.56] : [0.475, 0.65];
  if (lines.some((line) => Math.abs(y - line) < width)) return LINE;
  if (Math.abs(x - 0.36) < width) return LINE;
  return PAPER;
}

function draw(size) {
  const rows = [];
  for (let py = 0; py < size; py += 1) {
    const row = [0];
    for (let px = 0; px < size; px += 1) {
      const sum = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = (px + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (py + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        const colour = colourAt(x, y, size < 24);
        if (!colour) continue;
        for (const [index, part] of colour.entries()) sum[index] += part;
        sum[3] += 1;
      }
      const covered = sum[3];
      for (const part of sum.slice(0, 3)) row.push(covered === 0 ? 0 : Math.round(part / covered));
      row.push(Math.round((covered / SAMPLES ** 2) * 255));
    }
    rows.push(Buffer.from(row));
  }
  return Buffer.concat(rows);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, red green blue alpha.
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(draw(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'assets');
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(path.join(folder, `icon-${size}.png`), png(size));
