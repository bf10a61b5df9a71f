// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpindex.h"

#include "domain/text/persiantext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr qsizetype enoughLetters = 2;

bool hasAll(const QString &key, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return key.contains(word); });
}

} // namespace

HelpIndex::HelpIndex(Language language)
{
    const QDir folder(QStringLiteral(":/help/%1").arg(languageCode(language)));
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Article article;
        article.name = name.chopped(3);
        article.title = ownTitle(article.name);
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QString read = plain(line);
            if (read.isEmpty() || read.contains(u'{')) // filled in when shown
                continue;
            if (article.title.isEmpty() && line.startsWith(u'#'))
                article.title = read;
            article.lines << read;
            article.keys << domain::searchKey(read);
        }
        if (article.title.isEmpty() && !article.lines.isEmpty())
            article.title = article.lines.first();
        m_articles.push_back(article);
    }
}

QString HelpIndex::ownTitle(const QString &article)
{
    if (article == u"news")
        return tr("What is new");
    return article == u"about" ? tr("About Bashgah") : QString();
}

QString HelpIndex::plain(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("^\\s*(#+|[-*]|\\d+\\.)\\s+|[*`]|^\\|[-| ]+\\|$"));
    QString text = markdown;
    text.replace(link, QStringLiteral("\\1"));
    text.remove(marks);
    return text.replace(u'|', u' ').simplified();
}

std::vector<HelpIndex::Hit> HelpIndex::search(const QString &text, size_t limit) const
{
    std::vector<Hit> hits;
    const QString wanted = domain::searchKey(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (wanted.size() < enoughLetters)
        return hits;
    for (const Article &article : m_articles) {
        if (hasAll(domain::searchKey(article.title), words))
            hits.push_back({article.name, article.title, {}});
    }
    for (const Article &article : m_articles) {
        for (qsizetype i = 0; i < article.lines.size(); ++i) {
            if (article.lines.at(i) != article.title && hasAll(article.keys.at(i), words))
                hits.push_back({article.name, article.title, article.lines.at(i)});
        }
    }
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

QString HelpIndex::title(const QString &article) const
{
    const auto found = std::find_if(m_articles.begin(), m_articles.end(),
                                    [&](const Article &each) { return each.name == article; });
    return found == m_articles.end() ? QString() : found->title;
}

QStringList HelpIndex::articles() const
{
    QStringList names;
    for (const Article &article : m_articles)
        names << article.name;
    return names;
}

} // namespace bashgah::ui
