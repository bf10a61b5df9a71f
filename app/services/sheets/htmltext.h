// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace bashgah::services {

/// A tag of an HTML page.
struct HtmlTag
{
    QString name; ///< lower case
    bool closes = false;
    QHash<QString, QString> attributes; ///< names in lower case
};

/// Goes through a page piece by piece: text with its entities read, or a tag. Comments, scripts and
/// styles are passed over.
class HtmlText final
{
public:
    explicit HtmlText(QStringView page) : m_page(page) {}

    enum class Piece { Text, Tag, End };
    [[nodiscard]] Piece next();
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const HtmlTag &tag() const { return m_tag; }
    [[nodiscard]] qsizetype position() const { return m_at; }

    /// "&amp;" is "&": the names that tables use, and numbers.
    [[nodiscard]] static QString withoutEntities(QStringView text);

private:
    void readTag();
    void readAttribute(QStringView tag, qsizetype &at);
    void skipTo(QStringView end);

    QStringView m_page;
    qsizetype m_at = 0;
    QString m_text;
    HtmlTag m_tag;
};

} // namespace bashgah::services
