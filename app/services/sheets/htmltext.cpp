// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/htmltext.h"

#include <algorithm>

namespace bashgah::services {
namespace {

constexpr qsizetype longestEntity = 10;
constexpr qsizetype longestTag = 64 * 1024;

QString entityText(QStringView name)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("amp"), QStringLiteral("&")},       {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},        {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},      {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("zwnj"), QString(QChar(0x200C))},   {QStringLiteral("zwj"), QString(QChar(0x200D))},
        {QStringLiteral("lrm"), QString()},                 {QStringLiteral("rlm"), QString()},
        {QStringLiteral("laquo"), QString(QChar(0xAB))},    {QStringLiteral("raquo"), QString(QChar(0xBB))},
        {QStringLiteral("ndash"), QString(QChar(0x2013))},  {QStringLiteral("mdash"), QString(QChar(0x2014))}};
    if (!name.startsWith(u'#'))
        return known.value(name.toString());
    const bool hex = name.mid(1).startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const char32_t code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    return code == 0xA0 ? QStringLiteral(" ") : QString::fromUcs4(&code, 1);
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u':' || c == u'-' || c == u'_';
}

} // namespace

QString HtmlText::withoutEntities(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text.at(at) == u'&' ? text.mid(at, longestEntity).indexOf(u';') : -1;
        const QStringView name = end > 1 ? text.mid(at + 1, end - 1) : QStringView();
        const QString value = name.isEmpty() ? QString() : entityText(name);
        if (value.isEmpty() && name != u"lrm" && name != u"rlm") {
            plain += text.at(at);
            continue;
        }
        plain += value;
        at += end;
    }
    return plain;
}

HtmlText::Piece HtmlText::next()
{
    while (m_at < m_page.size()) {
        const qsizetype open = m_page.indexOf(u'<', m_at);
        const qsizetype end = open < 0 ? m_page.size() : open;
        if (end > m_at) {
            m_text = withoutEntities(m_page.mid(m_at, end - m_at));
            m_at = end;
            return Piece::Text;
        }
        if (m_page.mid(m_at).startsWith(QLatin1String("<!--"))) {
            skipTo(u"-->");
        } else if (m_at + 1 < m_page.size() && (m_page.at(m_at + 1) == u'!' || m_page.at(m_at + 1) == u'?')) {
            skipTo(u">");
        } else {
            readTag();
            return Piece::Tag;
        }
    }
    return Piece::End;
}

void HtmlText::skipTo(QStringView end)
{
    const qsizetype found = m_page.indexOf(end, m_at);
    m_at = found < 0 ? m_page.size() : found + end.size();
}

/// "<" that begins no tag is a tag without a name, which nobody minds.
void HtmlText::readTag()
{
    m_tag = {};
    const qsizetype begin = m_at + 1;
    qsizetype close = begin;
    QChar quote;
    for (; close < m_page.size() && close - begin < longestTag; ++close) {
        const QChar c = m_page.at(close);
        if (c == quote)
            quote = QChar();
        else if (quote.isNull() && (c == u'"' || c == u'\'') && m_page.at(close - 1) == u'=')
            quote = c;
        else if (quote.isNull() && c == u'>')
            break;
    }
    const QStringView tag = m_page.mid(begin, close - begin);
    m_at = std::min(close + 1, m_page.size());
    qsizetype at = tag.startsWith(u'/') ? 1 : 0;
    m_tag.closes = at == 1;
    const qsizetype name = at;
    while (at < tag.size() && isNameCharacter(tag.at(at)))
        ++at;
    m_tag.name = tag.mid(name, at - name).toString().toLower();
    while (at < tag.size())
        readAttribute(tag, at);
    if (!m_tag.closes && (m_tag.name == u"script" || m_tag.name == u"style"))
        skipTo(m_tag.name == u"script" ? QStringView(u"</script") : QStringView(u"</style"));
}

void HtmlText::readAttribute(QStringView tag, qsizetype &at)
{
    while (at < tag.size() && !isNameCharacter(tag.at(at)))
        ++at;
    const qsizetype name = at;
    while (at < tag.size() && isNameCharacter(tag.at(at)))
        ++at;
    const QString key = tag.mid(name, at - name).toString().toLower();
    if (at >= tag.size() || tag.at(at) != u'=') {
        m_tag.attributes.insert(key, QString());
        return;
    }
    ++at;
    qsizetype end = at;
    if (at < tag.size() && (tag.at(at) == u'"' || tag.at(at) == u'\'')) {
        end = tag.indexOf(tag.at(at), at + 1);
        ++at;
    } else {
        while (end < tag.size() && !tag.at(end).isSpace())
            ++end;
    }
    end = end < 0 ? tag.size() : end;
    m_tag.attributes.insert(key, withoutEntities(tag.mid(at, end - at)));
    at = end + 1;
}

} // namespace bashgah::services
