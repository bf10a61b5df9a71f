// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/datatable.h"

#include "reports/reportfile.h"
#include "reports/workbookfile.h"

#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>

namespace bashgah::reports {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr size_t mostRows = 1'048'575; ///< of a sheet, below the heading
constexpr double columnWidth = 16.0;
constexpr qsizetype mostInCell = 32'767; ///< characters

/// Under any other name a program would take the table for something it is not.
QStringList csvEndings()
{
    return {QStringLiteral("csv"), QStringLiteral("txt"), QString()};
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool quotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
        quoted << (quotes ? QString(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"') : cell);
    }
    return quoted.join(u',') + QStringLiteral("\r\n");
}

Result<void> writeCsv(const DataTable &table, const QString &path)
{
    QByteArray text = QByteArrayLiteral("\xEF\xBB\xBF") + csvLine(table.header).toUtf8();
    for (size_t row = 0; row < table.rows; ++row)
        text += csvLine(table.cells(row)).toUtf8();
    return writeFile(path, text);
}

Result<void> checkSheet(const DataTable &table)
{
    if (table.rows > mostRows)
        return fail(ErrorCode::OutOfRange, {QString::number(table.rows)});
    for (size_t row = 0; row < table.rows; ++row) {
        for (const QString &cell : table.cells(row)) {
            if (cell.size() > mostInCell)
                return fail(ErrorCode::TooLong, {cell.left(20), QString::number(mostInCell)});
        }
    }
    return {};
}

Result<void> writeXlsx(const DataTable &table, const QString &path)
{
    if (auto fits = checkSheet(table); !fits)
        return fits;
    WorkbookFile file;
    lxw_workbook *book = file.book();
    lxw_worksheet *sheet = book ? workbook_add_worksheet(book, table.sheetName.toUtf8().constData()) : nullptr;
    if (!sheet)
        return fail(ErrorCode::Internal, {}, QStringLiteral("no workbook"));
    lxw_format *text = workbook_add_format(book);
    format_set_num_format(text, "@");
    if (table.rightToLeft)
        worksheet_right_to_left(sheet);
    const auto put = [&](lxw_row_t row, const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells.at(i).isEmpty())
                worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), cells.at(i).toUtf8().constData(), text);
        }
    };
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(table.header.size() - 1), columnWidth, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    put(0, table.header);
    for (size_t row = 0; row < table.rows; ++row)
        put(static_cast<lxw_row_t>(row + 1), table.cells(row));
    const Result<QByteArray> content = file.close();
    return content ? writeFile(path, *content) : fail(content.error());
}

} // namespace

QString guarded(const QString &text)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'\''; });
    const bool formula = first != text.cend()
        && (*first == u'=' || *first == u'+' || *first == u'-' || *first == u'@' || *first == u'\t' || *first == u'\r');
    return formula ? QString(u'\'' + text) : text;
}

Result<void> writeDataTable(const DataTable &table, const QString &path)
{
    const bool asSheet = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    if (const QString ending = QFileInfo(path).suffix().toLower(); !asSheet && !csvEndings().contains(ending)) {
        return fail(domain::Error{ErrorCode::UnknownValue, {QString(u'.' + ending), QStringLiteral(".csv, .xlsx")}, {},
                                  QStringLiteral("file")});
    }
    return asSheet ? writeXlsx(table, path) : writeCsv(table, path);
}

} // namespace bashgah::reports
