#!/usr/bin/env python3
"""Makes test/fixtures/workbooks: small workbooks as openpyxl and LibreOffice save them.

Needs openpyxl 3.1, pillow, soffice and node. resaved-*.xlsx are marked copies that LibreOffice saved anew. The files are committed; run this only to add or change one.
"""
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / 'test' / 'fixtures' / 'workbooks'
MARKER = ROOT / 'test' / 'workbook' / 'file' / 'annotate' / 'mark-in-process.js'
ROWS = [
    ['序号', '岗位', '风险点', '风险等级', '数量'],
    [1, '出纳', '报销单据审核不严', '一级', 3],
    [2, '印章管理', '用印登记不全', '二级', 5],
    [3, '采购', '询价资料不齐', '三级', 8],
]


def filled(title='风险点'):
    book = Workbook()
    sheet = book.active
    sheet.title = title
    for row in ROWS:
        sheet.append(row)
    return book, sheet


def plain():
    return filled()[0]


def notes():
    book, sheet = filled()
    sheet['C2'].comment = Comment('请补充依据', '温雅琴')
    sheet['D3'].comment = Comment('与上年一致吗？', '周若溪')
    return book


def charts():
    book, sheet = filled()
    chart = BarChart()
    chart.title = '数量'
    chart.add_data(Reference(sheet, min_col=5, min_row=1, max_row=4), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=2, min_row=2, max_row=4))
    sheet.add_chart(chart, 'G2')
    return book


def picture():
    book, sheet = filled()
    rows = b''.join(b'\x00' + b'\xc0\x20\x20' * 8 for _ in range(8))
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    png = b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 8, 8, 8, 2, 0, 0, 0))
    png += chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b'')
    file = Path(tempfile.mkdtemp()) / '章.png'
    file.write_bytes(png)
    sheet.add_image(Image(str(file)), 'G2')
    return book


def formats():
    book, sheet = filled()
    sheet.conditional_formatting.add('E2:E4', CellIsRule(operator='greaterThan', formula=['4'], fill=PatternFill('solid', bgColor='FFFF00')))
    sheet.conditional_formatting.add('A2:A4', ColorScaleRule(start_type='min', start_color='FFFFFF', end_type='max', end_color='FF0000'))
    levels = DataValidation(type='list', formula1='"一级,二级,三级"')
    levels.add('D2:D100')
    sheet.add_data_validation(levels)
    sheet['A1'].font = Font(bold=True)
    sheet.auto_filter.ref = 'A1:E4'
    sheet.freeze_panes = 'A2'
    sheet.merge_cells('B3:B4')
    sheet.protection.sheet = True
    sheet.print_title_rows = '1:1'
    sheet.oddHeader.center.text = '廉政风险点'
    sheet['C4'].hyperlink = 'https://example.invalid/'
    return book


def several():
    book, _ = filled()
    for number in range(2, 6):
        sheet = book.create_sheet(f'第{number}张')
        for row in ROWS:
            sheet.append(row)
    book['第3张'].sheet_state = 'hidden'
    book['第4张']['B2'].comment = Comment('第四张的批注', '温雅琴')
    book.create_chartsheet('图表页').add_chart(BarChart())
    book.defined_names['等级'] = DefinedName('等级', attr_text='风险点!$D$2:$D$4')
    return book


def table():
    book, sheet = filled()
    sheet.add_table(Table(displayName='风险表', ref='A1:E4'))
    return book


def empty():
    return Workbook()


def formulas():
    book, sheet = filled()
    sheet['E5'] = '=SUM(E2:E4)'
    sheet['F2'] = '=IF(E2>4,"多","少")'
    return book


MAKERS = [plain, notes, charts, picture, formats, several, table, empty, formulas]


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        for make in MAKERS:
            file = OUT / f'openpyxl-{make.__name__}.xlsx'
            make().save(file)
            save_anew(work, file, f'libreoffice-{make.__name__}.xlsx')
        for name in ('several', 'notes', 'formats'):
            marked = Path(work) / f'marked-{name}.xlsx'
            subprocess.run(['node', str(MARKER), str(OUT / f'openpyxl-{name}.xlsx'), str(marked)], check=True)
            (Path(work) / 'in').mkdir(exist_ok=True)
            save_anew(work, marked.rename(Path(work) / 'in' / marked.name), f'resaved-{name}.xlsx')


def save_anew(work, file, name):
    """Has LibreOffice open and save a workbook."""
    subprocess.run(
        ['soffice', '--headless', f'-env:UserInstallation=file://{work}/profile', '--convert-to', 'xlsx', '--outdir', work, str(file)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    (OUT / name).write_bytes((Path(work) / file.name).read_bytes())
    print(name)


sys.exit(main())
