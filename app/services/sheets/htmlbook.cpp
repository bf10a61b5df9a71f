// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/htmlbook.h"

#include "services/imports/textprobe.h"
#include "services/imports/utf8source.h"
#include "services/sheets/celltext.h"
#include "services/sheets/sheetlimits.h"

#include <QFile>

#include <algorithm>

namespace bashgah::services {
namespace {

constexpr int mostSpan = 1000;
constexpr size_t deepest = 50;
constexpr qint64 mostHtmlCells = 20'000'000;

int spanOf(const HtmlTag &tag, const QString &name)
{
    bool ok = false;
    const int span = tag.attributes.value(name).toInt(&ok);
    return ok ? std::clamp(span, 1, mostSpan) : 1;
}

} // namespace

bool HtmlBook::isHtml(const QByteArray &head)
{
    QByteArray plain = head;
    plain.removeIf([](char c) { return c == '\0'; }); // of UTF-16
    plain = plain.toLower();
    const qsizetype first = plain.indexOf('<');
    if (first < 0 || first > 64)
        return false;
    const QByteArray before = plain.left(first).trimmed();
    const bool onlyMark = before.isEmpty() || before == "\xEF\xBB\xBF" || before == "\xFF\xFE" || before == "\xFE\xFF";
    const QByteArrayView tag = QByteArrayView(plain).sliced(first);
    return onlyMark
        && (tag.startsWith("<html") || tag.startsWith("<!doctype html") || tag.startsWith("<table") || tag.startsWith("<meta")
            || tag.startsWith("<head") || tag.startsWith("<body") || tag.startsWith("<div") || tag.startsWith("<style")
            || (tag.startsWith("<!--") && plain.contains("<table")) || (tag.startsWith("<?xml") && plain.contains("<html")));
}

SheetValue<std::unique_ptr<SheetBook>> HtmlBook::open(QFile &file)
{
    if (file.size() > sheetlimits::binarySize)
        return faulty(sheetfaults::tooLarge);
    if (!file.seek(0))
        return faulty(sheetfaults::damaged);
    const auto probe = probeText(file, file.fileName());
    if (!probe)
        return faulty(sheetfaults::damaged);
    Utf8Source source(file, *probe);
    QByteArray bytes;
    while (source.appendTo(bytes)) { }
    if (source.isBroken())
        return faulty(sheetfaults::damaged);
    std::unique_ptr<HtmlBook> book(new HtmlBook);
    if (auto parsed = book->parse(QString::fromUtf8(bytes)); !parsed)
        return faulty(parsed.error());
    return std::unique_ptr<SheetBook>(std::move(book));
}

SheetValue<void> HtmlBook::parse(const QString &page)
{
    HtmlText pieces(page);
    for (auto piece = pieces.next(); piece != HtmlText::Piece::End; piece = pieces.next()) {
        if (piece == HtmlText::Piece::Text)
            addText(pieces.text());
        else if (auto taken = take(pieces.tag()); !taken)
            return taken;
    }
    while (Table *table = current()) {
        endCell(*table);
        m_open.pop_back();
    }
    listTables();
    return {};
}

SheetValue<void> HtmlBook::take(const HtmlTag &tag)
{
    if (m_cells > mostHtmlCells || m_open.size() > deepest || m_tables.size() > static_cast<size_t>(sheetlimits::sheets))
        return faulty(sheetfaults::tooLarge);
    if (tag.name == u"table" && !tag.closes) {
        m_tables.emplace_back();
        m_open.push_back(m_tables.size() - 1);
        return {};
    }
    Table *table = current();
    if (!table)
        return {};
    if (tag.name == u"table") {
        endCell(*table);
        m_open.pop_back();
    } else if (tag.name == u"tr") {
        endCell(*table);
        if (!tag.closes)
            beginRow(*table);
    } else if (tag.name == u"td" || tag.name == u"th") {
        endCell(*table);
        if (!tag.closes)
            beginCell(*table, tag);
    } else if (tag.name == u"br" || (tag.name == u"p" && tag.closes)) {
        addText(QStringLiteral("\n"));
    }
    return {};
}

void HtmlBook::beginRow(Table &table)
{
    if (!table.rows.empty()) {
        for (int &left : table.taken)
            left = std::max(left - 1, 0);
    }
    table.rows.emplace_back();
}

void HtmlBook::beginCell(Table &table, const HtmlTag &tag)
{
    if (table.rows.empty())
        table.rows.emplace_back();
    Cell cell;
    const auto &row = table.rows.back();
    cell.column = row.empty() ? 0 : row.back().column + row.back().columns;
    while (static_cast<size_t>(cell.column) < table.taken.size() && table.taken[static_cast<size_t>(cell.column)] > 0)
        ++cell.column;
    cell.columns = spanOf(tag, QStringLiteral("colspan"));
    cell.rows = spanOf(tag, QStringLiteral("rowspan"));
    const auto end = static_cast<size_t>(std::min(cell.column + cell.columns, SheetSpool::mostColumns));
    if (cell.rows > 1) {
        table.taken.resize(std::max(table.taken.size(), end), 0);
        for (size_t i = static_cast<size_t>(cell.column); i < end; ++i)
            table.taken[i] = cell.rows;
    }
    table.exact = tag.attributes.value(QStringLiteral("x:num"), tag.attributes.value(QStringLiteral("sdval")));
    table.rows.back().push_back(std::move(cell));
    table.inCell = true;
    ++table.cells;
    ++m_cells;
}

/// Excel and LibreOffice show a long number as 9.12E+09 or #### and put the number itself beside it.
void HtmlBook::endCell(Table &table)
{
    if (!table.inCell)
        return;
    table.inCell = false;
    QString &text = table.rows.back().back().text;
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << line.simplified();
    text = lines.join(u'\n').trimmed();
    const bool hidesNumber = text.contains(QLatin1String("E+")) || text.startsWith(QLatin1String("##"));
    const QString exact = hidesNumber ? plainNumber(table.exact.toLatin1()) : QString();
    if (!exact.isEmpty())
        text = exact;
}

/// Line ends of the page are only spaces.
void HtmlBook::addText(const QString &text)
{
    Table *table = current();
    if (!table || !table->inCell)
        return;
    QString &cell = table->rows.back().back().text;
    if (text == u"\n") {
        cell += text;
        return;
    }
    for (const QChar c : text)
        cell += c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
}

void HtmlBook::listTables()
{
    std::erase_if(m_tables, [](const Table &table) { return table.cells == 0; });
    std::stable_sort(m_tables.begin(), m_tables.end(), [](const Table &a, const Table &b) { return a.cells > b.cells; });
    for (size_t i = 0; i < m_tables.size(); ++i)
        m_sheets.append({QString::number(i + 1), false});
}

SheetValue<void> HtmlBook::read(int sheet, SheetSpool &spool)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return faulty(sheetfaults::damaged);
    const Table &table = m_tables[static_cast<size_t>(sheet)];
    MergedCells merges;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const auto row = static_cast<qint64>(i);
        for (const MergedCells::Covered &covered : merges.in(row)) {
            if (auto put = spool.put(row, covered.column, covered.text, SheetSpool::Cell::Covered); !put)
                return put;
        }
        for (const Cell &cell : table.rows[i]) {
            merges.add(row, row + cell.rows - 1, cell.column);
            merges.note(row, cell.column, cell.text);
            if (auto put = spool.put(row, cell.column, cell.text); !put)
                return put;
        }
    }
    return spool.finish();
}

} // namespace bashgah::services
