// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppanel.h"

#include "domain/text/persiantext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchedit.h"
#include "ui/widgets/tabring.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace bashgah::ui {
namespace {

constexpr int articleRole = Qt::UserRole;
constexpr int lineRole = Qt::UserRole + 1;

/// Qt numbers every list in Latin digits: here the numbers become a part of the text, where the marks stood.
void numberInPersian(QTextDocument &document)
{
    std::vector<std::pair<QTextBlock, QString>> items; // all before the first leaves its list: the rest would move up
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextList *list = block.textList();
        if (list && list->format().style() == QTextListFormat::ListDecimal)
            items.emplace_back(block, QString(domain::digitsToPersian(QString::number(list->itemNumber(block) + 1))
                                              + QStringLiteral(". ")));
    }
    for (const auto &[block, number] : items) { // no hanging indent: right-to-left, Qt makes the text wider for it
        block.textList()->remove(block); // keeps its indent
        QTextCursor(block).insertText(number, QTextCharFormat());
    }
}

} // namespace

HelpPanel::HelpPanel(Language language, QWidget *parent)
    : QFrame(parent), m_language(language), m_index(language)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("help"));
    setAccessibleName(tr("Help"));
    new QVBoxLayout(this);
    buildHead();
    m_hits = new QListWidget;
    m_hits->setObjectName(QStringLiteral("helpHits"));
    m_hits->setAccessibleName(tr("Found in the help"));
    m_hits->setWordWrap(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->hide();
    m_text = new QTextBrowser;
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Help"));
    layout()->addWidget(m_hits);
    layout()->addWidget(m_text);
    connect(m_hits, &QListWidget::itemActivated, this, &HelpPanel::openHit);
    connect(m_hits, &QListWidget::itemClicked, this, &HelpPanel::openHit);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
}

void HelpPanel::buildHead()
{
    auto *head = new QHBoxLayout;
    m_title = new QLabel;
    m_title->setFont(Theme::font(TextSize::Heading));
    m_title->setWordWrap(true);
    m_close = new QToolButton;
    m_close->setIcon(icons::icon(u"x"));
    m_close->setObjectName(QStringLiteral("helpClose"));
    m_close->setToolTip(tr("Close help"));
    m_close->setAccessibleName(tr("Close help"));
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_search = new SearchEdit(tr("Search all of the help"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(head);
    column->addWidget(m_search);
    connect(m_close, &QToolButton::clicked, this, &HelpPanel::closeWanted);
    connect(m_search, &SearchEdit::searchWanted, this, &HelpPanel::search);
    connect(m_search, &SearchEdit::moveWanted, this, [this](int by) {
        m_hits->setCurrentRow(std::clamp(m_hits->currentRow() + by, 0, std::max(0, m_hits->count() - 1)));
    });
    connect(m_search, &SearchEdit::accepted, this, [this] { openHit(m_hits->currentItem()); });
}

bool HelpPanel::focusNextPrevChild(bool next)
{
    return (m_covers && tabInRing({m_close, m_search, m_hits, m_text}, next)) || QFrame::focusNextPrevChild(next);
}

void HelpPanel::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QString HelpPanel::helpFile(Language language, const QString &pageId)
{
    return QStringLiteral(":/help/%1/%2.md").arg(languageCode(language), pageId);
}

void HelpPanel::search(const QString &text)
{
    m_hits->clear();
    for (const HelpIndex::Hit &hit : m_index.search(text)) {
        auto *item = new QListWidgetItem(hit.line.isEmpty() ? hit.title
                                                            : tr("%1: %2", "article, line").arg(hit.title, hit.line),
                                         m_hits);
        item->setData(articleRole, hit.article);
        item->setData(lineRole, hit.line);
    }
    const bool asked = !text.trimmed().isEmpty();
    if (asked && m_hits->count() == 0) {
        auto *none = new QListWidgetItem(tr("Nothing in the help has these words. Try another word."), m_hits);
        none->setFlags(Qt::NoItemFlags);
    }
    m_hits->setCurrentRow(0);
    m_hits->setVisible(asked);
    m_text->setVisible(!asked);
}

void HelpPanel::openHit(QListWidgetItem *item)
{
    const QString article = item ? item->data(articleRole).toString() : QString();
    if (article.isEmpty())
        return;
    const QString line = item->data(lineRole).toString();
    setDocument(article, m_index.title(article));
    mark(line);
    takeFocus();
}

void HelpPanel::follow(const QUrl &link)
{
    if (link.scheme() == u"help")
        setDocument(link.path(), m_index.title(link.path()));
    else
        QDesktopServices::openUrl(link);
}

bool HelpPanel::goTo(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [this](const QString &each) { return mark(each); });
}

bool HelpPanel::mark(const QString &words)
{
    const QString key = domain::searchKey(words);
    if (key.isEmpty())
        return false;
    QTextBlock found;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const QString text = domain::searchKey(block.text());
        const bool begins = text.startsWith(key); // a heading, or what a line is about
        if (begins || (!found.isValid() && text.contains(key)))
            found = block;
        if (begins)
            break;
    }
    if (!found.isValid())
        return false;
    QTextCursor cursor(found);
    m_text->moveCursor(QTextCursor::End); // so that the place comes to the top
    m_text->setTextCursor(cursor);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    return true;
}

void HelpPanel::setPage(const QString &pageId, const QString &title)
{
    const bool known = QFile::exists(helpFile(m_language, pageId));
    setDocument(known ? pageId : QStringLiteral("keys"), title);
    const QString keys = known && m_keys ? m_keys() : QString();
    if (keys.isEmpty())
        return;
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertBlock(QTextBlockFormat(), QTextCharFormat());
    end.insertHtml(QStringLiteral("<h3>%1</h3>%2").arg(tr("Keys of this page").toHtmlEscaped(), keys));
    m_text->moveCursor(QTextCursor::Start);
}

void HelpPanel::setDocument(const QString &name, const QString &title)
{
    m_search->clear();
    m_title->setText(title);
    QFile file(helpFile(m_language, name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QString text = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> values = m_values && text.contains(u'{') ? m_values() : QHash<QString, QString>();
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        text.replace(QString(u'{' + value.key() + u'}'), value.value());
    m_text->setMarkdown(text);
    if (m_language == Language::Persian)
        numberInPersian(*m_text->document());
}

} // namespace bashgah::ui
