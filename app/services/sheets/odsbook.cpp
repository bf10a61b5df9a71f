// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/odsbook.h"

#include "services/sheets/odssheet.h"
#include "services/sheets/sheetlimits.h"
#include "services/sheets/xmlwalk.h"

#include <QIODevice>
#include <QSet>

namespace bashgah::services {
namespace {

const QString content = QStringLiteral("content.xml");
const QString manifest = QStringLiteral("META-INF/manifest.xml");

bool isWorkbook(QStringView type)
{
    return type.startsWith(QLatin1String("application/vnd.oasis.opendocument.spreadsheet"));
}

} // namespace

SheetValue<std::unique_ptr<SheetBook>> OdsBook::open(ZipFile zip)
{
    std::unique_ptr<OdsBook> book(new OdsBook(std::move(zip)));
    const QString type = QStringLiteral("mimetype");
    if (!book->m_zip.has(type) || !book->m_zip.has(manifest))
        return std::unique_ptr<SheetBook>();
    const auto stream = book->m_zip.stream(type);
    if (!stream)
        return faulty(stream.error());
    if (!isWorkbook(QString::fromLatin1((*stream)->read(200))))
        return std::unique_ptr<SheetBook>();
    const auto encrypted = book->isEncrypted();
    if (!encrypted)
        return faulty(encrypted.error());
    if (*encrypted)
        return faulty(sheetfaults::password);
    if (auto read = book->readSheets(); !read)
        return faulty(read.error());
    return std::unique_ptr<SheetBook>(std::move(book));
}

SheetValue<bool> OdsBook::isEncrypted() const
{
    const auto stream = m_zip.stream(manifest);
    if (!stream)
        return faulty(stream.error());
    QXmlStreamReader xml(stream->get());
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"encryption-data")
            return true;
    }
    return xml.hasError() ? SheetValue<bool>(faulty(sheetfaults::damaged)) : false;
}

SheetValue<void> OdsBook::readSheets()
{
    const auto stream = m_zip.stream(content);
    if (!stream)
        return faulty(stream.error());
    QXmlStreamReader xml(stream->get());
    QSet<QString> hiddenStyles;
    QString style;
    while (nextElement(xml)) {
        if (xml.name() == u"style")
            style = attributeOf(xml, u"name");
        else if (xml.name() == u"table-properties" && attributeOf(xml, u"display") == u"false")
            hiddenStyles.insert(style);
        else if (xml.name() == u"tracked-changes" || xml.name() == u"shapes")
            xml.skipCurrentElement();
        else if (xml.name() == u"table")
            m_sheets.append({attributeOf(xml, u"name"), hiddenStyles.contains(attributeOf(xml, u"style-name"))});
        if (m_sheets.size() > sheetlimits::sheets)
            return faulty(sheetfaults::tooLarge);
    }
    return checkEnd(xml);
}

SheetValue<void> OdsBook::read(int sheet, SheetSpool &spool)
{
    const auto stream = m_zip.stream(content);
    return stream ? OdsSheet(spool).read(**stream, sheet) : SheetValue<void>(faulty(stream.error()));
}

} // namespace bashgah::services
