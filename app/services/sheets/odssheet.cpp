// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/odssheet.h"

#include "services/sheets/celltext.h"
#include "services/sheets/sheetlimits.h"
#include "services/sheets/xmlwalk.h"

#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>

namespace bashgah::services {
namespace {

constexpr int deepestText = 100;

/// At least 1; what is beyond any spreadsheet is cut to just beyond it.
qint64 countOf(const QXmlStreamReader &xml, QStringView name)
{
    const QString text = attributeOf(xml, name);
    bool ok = false;
    const qint64 count = text.toLongLong(&ok);
    return ok ? std::clamp<qint64>(count, 1, sheetlimits::rows * 20) : 1;
}

/// "PT10H30M00.5S" as "10:30:00".
QString timeText(const QString &duration)
{
    static const QRegularExpression pattern(QStringLiteral("^PT(\\d{1,4})H(\\d{1,2})M(\\d{1,2})([.,]\\d+)?S$"));
    const auto match = pattern.match(duration);
    if (!match.hasMatch())
        return duration;
    return match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2).rightJustified(2, u'0') + u':'
        + match.captured(3).rightJustified(2, u'0');
}

QString dateText(QString written)
{
    const qsizetype fraction = written.indexOf(u'.');
    if (fraction > 0)
        written.truncate(fraction);
    written.replace(u'T', u' ');
    return written.remove(QStringLiteral(" 00:00:00"));
}

/// A whole number that is shown with zeros before it: "00123".
bool isPadded(const QString &shown, const QString &value)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return shown.startsWith(u'0') && shown.size() > value.size() && shown.endsWith(value)
        && std::all_of(shown.cbegin(), shown.cend(), isDigit)
        && shown.left(shown.size() - value.size()).count(u'0') == shown.size() - value.size();
}

/// What the attributes of a cell say it holds.
struct Typed
{
    QString type;
    QString value;
    QString date;
    QString time;
    QString truth;
    QString string;
    bool hasString = false;
    bool formula = false;
    bool error = false;
};

Typed typedOf(const QXmlStreamReader &xml)
{
    Typed typed;
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        const auto name = attribute.name();
        const QString value = attribute.value().toString();
        if (name == u"value-type" && value == u"error")
            typed.error = true;
        else if (name == u"value-type" && (typed.type.isEmpty() || attribute.prefix() == u"office"))
            typed.type = value;
        else if (name == u"value")
            typed.value = value;
        else if (name == u"date-value")
            typed.date = value;
        else if (name == u"time-value")
            typed.time = value;
        else if (name == u"boolean-value")
            typed.truth = value;
        else if (name == u"formula")
            typed.formula = true;
        else if (name == u"string-value") {
            typed.string = value;
            typed.hasString = true;
        }
    }
    return typed;
}

/// `shown`: what stands in the cell.
QString textOf(const Typed &typed, const QString &shown)
{
    if (typed.error)
        return shown.isEmpty() ? missingResultText() : shown;
    if (typed.type == u"float" || typed.type == u"percentage" || typed.type == u"currency") {
        const QString plain = plainNumber(typed.value.toLatin1());
        if (plain.isEmpty())
            return shown;
        return isPadded(shown, plain) ? shown : plain;
    }
    if (typed.type == u"date")
        return dateText(typed.date);
    if (typed.type == u"time")
        return timeText(typed.time);
    if (typed.type == u"boolean")
        return truthText(isTrue(typed.truth));
    if (typed.type.isEmpty() && shown.isEmpty() && typed.formula)
        return missingResultText();
    return typed.hasString && shown.isEmpty() ? typed.string : shown;
}

} // namespace

SheetValue<void> OdsSheet::read(QIODevice &content, int sheet)
{
    QXmlStreamReader xml(&content);
    int at = -1;
    while (nextElement(xml)) {
        if (xml.name() == u"tracked-changes" || xml.name() == u"shapes") {
            xml.skipCurrentElement();
        } else if (xml.name() == u"table" && ++at == sheet) {
            if (auto table = readTable(xml); !table)
                return table;
            return m_spool.finish();
        }
    }
    return faulty(sheetfaults::damaged);
}

/// Rows may stand in groups and among the repeated headings of the print.
SheetValue<void> OdsSheet::readTable(QXmlStreamReader &xml)
{
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"table-row") {
            if (auto row = readRow(xml); !row)
                return row;
        } else if (token == QXmlStreamReader::StartElement
                   && (xml.name() == u"table-header-rows" || xml.name() == u"table-row-group" || xml.name() == u"table-rows")) {
            ++depth;
        } else if (token == QXmlStreamReader::StartElement) {
            xml.skipCurrentElement();
        }
    }
    return checkEnd(xml);
}

SheetValue<void> OdsSheet::readRow(QXmlStreamReader &xml)
{
    if (m_spool.isCancelled())
        return faulty(sheetfaults::cancelled);
    const qint64 repeated = countOf(xml, u"number-rows-repeated");
    const QString visibility = attributeOf(xml, u"visibility");
    const bool hidden = visibility == u"collapse" || visibility == u"filter";
    std::vector<Cell> cells;
    qint64 column = 0;
    while (xml.readNextStartElement()) {
        const bool isCell = xml.name() == u"table-cell" || xml.name() == u"covered-table-cell";
        if (!isCell) {
            xml.skipCurrentElement();
            continue;
        }
        Cell cell = cellOf(xml);
        cell.column = static_cast<int>(std::min<qint64>(column, sheetlimits::rows));
        column += cell.repeated;
        if (!cell.text.isEmpty())
            cells.push_back(std::move(cell));
        if (cells.size() > static_cast<size_t>(SheetSpool::mostColumns))
            return faulty({"too_many_columns", m_row + 1});
    }
    if (xml.hasError())
        return faulty(sheetfaults::damaged);
    for (qint64 i = 0; i < repeated; ++i) {
        if (cells.empty() && m_merges.in(m_row).empty()) {
            m_row += repeated - i;
            break;
        }
        if (auto put = putRow(cells, hidden); !put)
            return put;
    }
    return {};
}

SheetValue<void> OdsSheet::putRow(const std::vector<Cell> &cells, bool hidden)
{
    if (hidden && !cells.empty())
        m_spool.noteHiddenRow();
    for (const MergedCells::Covered &covered : m_merges.in(m_row)) {
        if (auto put = m_spool.put(m_row, covered.column, covered.text, SheetSpool::Cell::Covered); !put)
            return put;
    }
    for (const Cell &cell : cells) {
        if (cell.rowsSpanned > 1) {
            m_merges.add(m_row, m_row + cell.rowsSpanned - 1, cell.column);
            m_merges.note(m_row, cell.column, cell.text);
        }
        for (qint64 i = 0; i < cell.repeated; ++i) {
            if (auto put = m_spool.put(m_row, cell.column + static_cast<int>(i), cell.text); !put)
                return put;
        }
    }
    ++m_row;
    return {};
}

OdsSheet::Cell OdsSheet::cellOf(QXmlStreamReader &xml)
{
    Cell cell;
    cell.repeated = countOf(xml, u"number-columns-repeated");
    cell.rowsSpanned = countOf(xml, u"number-rows-spanned");
    const bool covered = xml.name() == u"covered-table-cell"; // may hold what the merge hid
    const Typed typed = typedOf(xml);
    const QString shown = paragraphsOf(xml);
    if (!covered)
        cell.text = textOf(typed, shown);
    return cell;
}

/// The paragraphs of the cell itself; notes and drawings are not its value.
QString OdsSheet::paragraphsOf(QXmlStreamReader &xml)
{
    QString text;
    bool first = true;
    while (xml.readNextStartElement()) {
        if (xml.name() != u"p" && xml.name() != u"h") {
            xml.skipCurrentElement();
            continue;
        }
        const QString paragraph = paragraphOf(xml);
        text = first ? paragraph : QString(text + u'\n' + paragraph);
        first = false;
    }
    return text;
}

QString OdsSheet::paragraphOf(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && depth < deepestText && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters) {
            text += xml.text();
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"s")
                text += QString(static_cast<qsizetype>(std::min<qint64>(countOf(xml, u"c"), 1000)), u' ');
            else if (xml.name() == u"tab")
                text += u'\t';
            else if (xml.name() == u"line-break")
                text += u'\n';
            if (xml.name() == u"annotation" || xml.name() == u"ruby-text" || xml.name() == u"note")
                xml.skipCurrentElement();
            else
                ++depth;
        }
    }
    if (depth >= deepestText)
        xml.raiseError(QStringLiteral("too deep"));
    return text;
}

} // namespace bashgah::services
