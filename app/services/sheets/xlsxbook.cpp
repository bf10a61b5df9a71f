// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/xlsxbook.h"

#include "services/sheets/sheetlimits.h"
#include "services/sheets/xlsxsheet.h"
#include "services/sheets/xmlwalk.h"

#include <QDir>
#include <QIODevice>
#include <QUrl>

namespace bashgah::services {
namespace {

/// Targets are absolute ("/xl/...", as openpyxl writes) or relative to the part's folder.
QString resolved(const QString &part, QString target)
{
    target.replace(u'\\', u'/');
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.mid(1));
    return QDir::cleanPath(QString(part.left(part.lastIndexOf(u'/') + 1) + target));
}

QString relationsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

} // namespace

SheetValue<std::unique_ptr<SheetBook>> XlsxBook::open(ZipFile zip)
{
    std::unique_ptr<XlsxBook> book(new XlsxBook(std::move(zip)));
    const auto part = book->workbookPart();
    if (!part)
        return faulty(part.error());
    if (part->isEmpty())
        return std::unique_ptr<SheetBook>();
    if (auto read = book->readWorkbook(*part); !read)
        return faulty(read.error());
    if (auto read = book->readStyles(); !read)
        return faulty(read.error());
    return std::unique_ptr<SheetBook>(std::move(book));
}

SheetValue<QHash<QString, XlsxBook::Target>> XlsxBook::relationsOf(const QString &part) const
{
    QHash<QString, Target> relations;
    const QString name = relationsPart(part);
    if (!m_zip.has(name))
        return relations;
    const auto stream = m_zip.stream(name);
    if (!stream)
        return faulty(stream.error());
    QXmlStreamReader xml(stream->get());
    while (nextElement(xml)) {
        if (xml.name() != u"Relationship" || attributeOf(xml, u"TargetMode") == u"External")
            continue;
        const QString type = attributeOf(xml, u"Type");
        QString path = resolved(part, attributeOf(xml, u"Target"));
        if (!m_zip.has(path)) // a target is an address: "sheet%201.xml"
            path = QUrl::fromPercentEncoding(path.toUtf8());
        relations.insert(attributeOf(xml, u"Id"),
                         {path, type.mid(type.lastIndexOf(u'/') + 1)});
        if (relations.size() > sheetlimits::zipEntries)
            return faulty(sheetfaults::tooLarge);
    }
    if (auto whole = checkEnd(xml); !whole)
        return faulty(whole.error());
    return relations;
}

/// Empty: not a workbook of this kind.
SheetValue<QString> XlsxBook::workbookPart() const
{
    const auto relations = relationsOf(QString());
    if (!relations)
        return faulty(relations.error());
    QString part;
    for (const Target &target : *relations) {
        if (target.type == u"officeDocument")
            part = target.path;
    }
    if (part.isEmpty() && m_zip.has(QStringLiteral("xl/workbook.xml")))
        part = QStringLiteral("xl/workbook.xml");
    if (part.endsWith(QLatin1String(".bin")) || m_zip.has(QStringLiteral("xl/workbook.bin")))
        return faulty(sheetfaults::binary);
    if (part.isEmpty() || !m_zip.has(part))
        return part.isEmpty() ? SheetValue<QString>(QString()) : faulty(sheetfaults::damaged);
    return part.startsWith(QLatin1String("word/")) || part.startsWith(QLatin1String("ppt/")) ? QString() : part;
}

SheetValue<void> XlsxBook::readWorkbook(const QString &part)
{
    const auto relations = relationsOf(part);
    if (!relations)
        return faulty(relations.error());
    for (const Target &target : *relations) {
        if (target.type == u"styles")
            m_stylesPart = target.path;
        else if (target.type == u"sharedStrings")
            m_textsPart = target.path;
    }
    const auto stream = m_zip.stream(part);
    if (!stream)
        return faulty(stream.error());
    QXmlStreamReader xml(stream->get());
    while (nextElement(xml)) {
        if (xml.name() == u"workbookPr" && isTrue(attributeOf(xml, u"date1904")))
            m_dates = DateSystem::From1904;
        if (xml.name() != u"sheet")
            continue;
        const auto target = relations->constFind(attributeOf(xml, u"id"));
        if (target == relations->cend() || target->type != u"worksheet")
            continue; // a chart or a macro sheet has no cells
        m_sheets.append({attributeOf(xml, u"name"), attributeOf(xml, u"state").contains(u"idden")});
        m_parts.push_back(target->path);
        if (m_sheets.size() > sheetlimits::sheets)
            return faulty(sheetfaults::tooLarge);
    }
    return checkEnd(xml);
}

SheetValue<void> XlsxBook::readStyles()
{
    if (m_stylesPart.isEmpty() || !m_zip.has(m_stylesPart))
        return {};
    const auto stream = m_zip.stream(m_stylesPart);
    if (!stream)
        return faulty(stream.error());
    QXmlStreamReader xml(stream->get());
    NumberFormats formats;
    bool ofCells = false;
    while (nextElement(xml)) {
        if (xml.name() == u"numFmt")
            formats.add(attributeOf(xml, u"numFmtId").toInt(), attributeOf(xml, u"formatCode"));
        else if (xml.name() == u"cellXfs")
            ofCells = true;
        else if (xml.name() == u"cellStyles" || xml.name() == u"dxfs")
            ofCells = false;
        else if (ofCells && xml.name() == u"xf")
            m_formats.push_back(formats.of(attributeOf(xml, u"numFmtId").toInt()));
        if (m_formats.size() > sheetlimits::styles || formats.count() > sheetlimits::styles)
            return faulty(sheetfaults::tooLarge);
    }
    return checkEnd(xml);
}

SheetValue<void> XlsxBook::readTexts()
{
    if (m_texts)
        return {};
    m_texts.emplace();
    if (m_textsPart.isEmpty() || !m_zip.has(m_textsPart))
        return {};
    const auto stream = m_zip.stream(m_textsPart);
    return stream ? m_texts->read(**stream) : SheetValue<void>(faulty(stream.error()));
}

SheetValue<void> XlsxBook::read(int sheet, SheetSpool &spool)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return faulty(sheetfaults::damaged);
    if (auto texts = readTexts(); !texts)
        return texts;
    const QString &part = m_parts[static_cast<size_t>(sheet)];
    XlsxSheet reader({*m_texts, m_formats, m_dates}, spool);
    {
        const auto first = m_zip.stream(part);
        if (!first)
            return faulty(first.error());
        if (auto merges = reader.findMerges(**first); !merges)
            return merges;
    }
    const auto stream = m_zip.stream(part);
    return stream ? reader.read(**stream) : SheetValue<void>(faulty(stream.error()));
}

} // namespace bashgah::services
