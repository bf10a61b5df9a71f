// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/xlsxsheet.h"

#include "services/sheets/sheetlimits.h"
#include "services/sheets/xmlwalk.h"

#include <QIODevice>

#include <algorithm>

namespace bashgah::services {
namespace {

constexpr qsizetype sheetPieceSize = 256 * 1024;
constexpr int excelColumns = 16'384;

} // namespace

/// "AB12", from 0; nothing for anything else.
std::optional<XlsxSheet::Place> XlsxSheet::placeOf(QStringView reference)
{
    Place place{0, 0};
    qsizetype at = 0;
    for (; at < reference.size() && at < 3 && reference.at(at).unicode() >= u'A' && reference.at(at).unicode() <= u'Z'; ++at)
        place.column = place.column * 26 + (reference.at(at).unicode() - u'A' + 1);
    bool ok = false;
    place.row = reference.mid(at).toLongLong(&ok) - 1;
    if (at == 0 || !ok || place.row < 0 || place.column > excelColumns)
        return std::nullopt;
    --place.column;
    return place;
}

void XlsxSheet::addMerge(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    const auto first = colon < 0 ? std::nullopt : placeOf(reference.left(colon));
    const auto last = colon < 0 ? std::nullopt : placeOf(reference.mid(colon + 1));
    if (first && last)
        m_merges.add(first->row, last->row, first->column);
}

SheetValue<void> XlsxSheet::findMerges(QIODevice &part)
{
    constexpr qsizetype longestTag = 200;
    QByteArray text;
    QByteArray piece(sheetPieceSize, Qt::Uninitialized);
    while (true) {
        const qint64 got = part.read(piece.data(), sheetPieceSize);
        if (got < 0)
            return faulty(sheetfaults::damaged);
        text.append(piece.constData(), got);
        qsizetype at = 0;
        while ((at = text.indexOf("mergeCell ", at)) >= 0 && (got == 0 || at + longestTag < text.size())) {
            const QByteArray tag = text.mid(at, text.indexOf('>', at) - at);
            const qsizetype ref = tag.indexOf("ref=") + 5;
            const qsizetype end = ref < 5 || ref > tag.size() ? -1 : tag.indexOf(tag.at(ref - 1), ref);
            if (end > ref)
                addMerge(QString::fromLatin1(tag.mid(ref, end - ref)));
            ++at;
        }
        if (got == 0)
            return {};
        text = at < 0 ? text.right(longestTag) : text.mid(at);
    }
}

SheetValue<void> XlsxSheet::read(QIODevice &part)
{
    QXmlStreamReader xml(&part);
    while (nextElement(xml)) {
        if (xml.name() == u"row") {
            if (auto row = readRow(xml); !row)
                return row;
        } else if (xml.name() == u"c") {
            if (auto cell = readCell(xml); !cell)
                return cell;
        }
    }
    if (auto whole = checkEnd(xml); !whole)
        return whole;
    return m_spool.finish();
}

SheetValue<void> XlsxSheet::readRow(QXmlStreamReader &xml)
{
    bool given = false;
    const qint64 number = xml.attributes().value(QLatin1String("r")).toLongLong(&given);
    m_row = given ? number - 1 : m_row + 1;
    m_column = -1;
    if (m_row < 0)
        return faulty(sheetfaults::damaged);
    if (m_spool.isCancelled())
        return faulty(sheetfaults::cancelled);
    if (isTrue(xml.attributes().value(QLatin1String("hidden"))))
        m_spool.noteHiddenRow();
    return putCovered(m_row);
}

/// Before the row's own cells: a covered cell has none.
SheetValue<void> XlsxSheet::putCovered(qint64 row)
{
    for (const MergedCells::Covered &covered : m_merges.in(row)) {
        if (auto put = m_spool.put(row, covered.column, covered.text, SheetSpool::Cell::Covered); !put)
            return put;
    }
    return {};
}

XlsxSheet::Cell XlsxSheet::contentOf(QXmlStreamReader &xml)
{
    Cell cell;
    cell.type = xml.attributes().value(QLatin1String("t")).toString();
    cell.style = xml.attributes().value(QLatin1String("s")).toInt();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v") {
            cell.value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == u"is") {
            cell.inlineText = richText(xml);
        } else {
            cell.formula = cell.formula || xml.name() == u"f";
            xml.skipCurrentElement();
        }
    }
    return cell;
}

SheetValue<void> XlsxSheet::readCell(QXmlStreamReader &xml)
{
    const auto reference = xml.attributes().value(QLatin1String("r"));
    const auto place = reference.isEmpty() ? std::optional(Place{std::max<qint64>(m_row, 0), m_column + 1})
                                           : placeOf(reference);
    if (!place)
        return faulty({"sheet_damaged", m_row + 1});
    m_column = place->column;
    const auto text = textOf(contentOf(xml));
    if (!text)
        return faulty({"sheet_damaged", place->row + 1});
    if (text->isEmpty())
        return {};
    m_merges.note(place->row, place->column, *text);
    return m_spool.put(place->row, place->column, *text);
}

std::optional<QString> XlsxSheet::textOf(const Cell &cell) const
{
    if (cell.type == u"s") {
        bool ok = false;
        const qint64 index = cell.value.toLongLong(&ok);
        if (cell.value.isEmpty())
            return QString();
        return ok ? m_book.texts.at(index) : std::nullopt;
    }
    if (cell.type == u"inlineStr")
        return cell.inlineText;
    if (cell.value.isEmpty())
        return cell.formula && cell.type != u"str" ? missingResultText() : cell.inlineText;
    if (cell.type == u"b")
        return truthText(isTrue(cell.value));
    if (cell.type == u"d") { // a date in words of ISO 8601
        QString text = cell.value;
        return text.replace(u'T', u' ').remove(QStringLiteral(" 00:00:00")).remove(QStringLiteral(".000"));
    }
    if (cell.type == u"e")
        return cell.value;
    if (cell.type == u"str")
        return unescaped(cell.value);
    const QString plain = plainNumber(cell.value.toLatin1());
    if (plain.isEmpty())
        return cell.value;
    const auto style = static_cast<size_t>(std::max(cell.style, 0));
    return numberText(plain, style < m_book.formats.size() ? m_book.formats[style] : NumberFormat(), m_book.dates);
}

} // namespace bashgah::services
