// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppanel.h"

#include "domain/text/persiantext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace bashgah::ui {
namespace {

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

HelpPanel::HelpPanel(Language language, QWidget *parent) : QFrame(parent), m_language(language)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("help"));
    setAccessibleName(tr("Help"));
    setFixedWidth(320);
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    m_title = new QLabel;
    m_title->setFont(Theme::font(TextSize::Heading));
    auto *close = new QToolButton;
    close->setIcon(icons::icon(u"x"));
    close->setToolTip(tr("Close help"));
    close->setAccessibleName(tr("Close help"));
    head->addWidget(m_title, 1);
    head->addWidget(close);
    m_text = new QTextBrowser;
    m_text->setOpenExternalLinks(true);
    m_text->setAccessibleName(tr("Help"));
    column->addLayout(head);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
}

QString HelpPanel::helpFile(Language language, const QString &pageId)
{
    return QStringLiteral(":/help/%1/%2.md").arg(languageCode(language), pageId);
}

void HelpPanel::setPage(const QString &pageId, const QString &title)
{
    const bool known = QFile::exists(helpFile(m_language, pageId));
    setDocument(known ? pageId : QStringLiteral("keys"), title);
}

void HelpPanel::setDocument(const QString &name, const QString &title,
                            const QHash<QString, QString> &values)
{
    m_title->setText(title);
    QFile file(helpFile(m_language, name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QString text = QString::fromUtf8(file.readAll());
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        text.replace(QString(u'{' + value.key() + u'}'), value.value());
    m_text->setMarkdown(text);
    if (m_language == Language::Persian)
        numberInPersian(*m_text->document());
}

} // namespace bashgah::ui
