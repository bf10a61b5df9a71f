// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/language.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace bashgah::ui {

/// All help of one language, to be searched: it is small and stays in memory.
class HelpIndex final
{
    Q_DECLARE_TR_FUNCTIONS(HelpIndex)
public:
    struct Hit
    {
        QString article; ///< name of its file: "counter"
        QString title;   ///< of the article
        QString line;    ///< where the words stand, without marks; empty: in the title only
    };

    explicit HelpIndex(Language language);

    /// Lines that have every word of the text, those in titles first. Nothing below two letters.
    [[nodiscard]] std::vector<Hit> search(const QString &text, size_t limit = 20) const;
    [[nodiscard]] QString title(const QString &article) const; ///< empty: there is no such article
    [[nodiscard]] QStringList articles() const;
    /// A line of Markdown as people read it.
    [[nodiscard]] static QString plain(const QString &markdown);

private:
    struct Article
    {
        QString name;
        QString title;
        QStringList lines;
        QStringList keys; ///< of the lines, for comparing
    };

    /// Of an article whose own first heading is a version; empty for the others.
    [[nodiscard]] static QString ownTitle(const QString &article);

    std::vector<Article> m_articles;
};

} // namespace bashgah::ui
