// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/sharedtexts.h"

#include "services/sheets/sheetlimits.h"
#include "services/sheets/xmlwalk.h"

#include <QXmlStreamReader>

namespace bashgah::services {

QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString plain = text;
    while (at >= 0) {
        bool ok = false;
        const ushort code = plain.mid(at + 2, 4).toUShort(&ok, 16);
        if (ok && at + 6 < plain.size() && plain.at(at + 6) == u'_')
            plain.replace(at, 7, QChar(code));
        at = plain.indexOf(QLatin1String("_x"), at + 1);
    }
    return plain;
}

QString richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh") {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"t") {
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
        }
    }
    return unescaped(text);
}

SheetValue<void> SharedTexts::read(QIODevice &part)
{
    QXmlStreamReader xml(&part);
    while (nextElement(xml)) {
        if (xml.name() != u"si")
            continue;
        m_bytes += richText(xml).toUtf8();
        if (m_bytes.size() > sheetlimits::sharedText || m_ends.size() >= static_cast<size_t>(sheetlimits::sharedTexts))
            return faulty(sheetfaults::tooLarge);
        m_ends.push_back(static_cast<quint32>(m_bytes.size()));
    }
    return checkEnd(xml);
}

std::optional<QString> SharedTexts::at(qint64 index) const
{
    if (index < 0 || index >= static_cast<qint64>(m_ends.size()))
        return std::nullopt;
    const auto place = static_cast<size_t>(index);
    const quint32 begin = place == 0 ? 0 : m_ends[place - 1];
    return QString::fromUtf8(m_bytes.constData() + begin, static_cast<qsizetype>(m_ends[place] - begin));
}

} // namespace bashgah::services
