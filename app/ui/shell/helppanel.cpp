// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppanel.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace bashgah::ui {

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
}

} // namespace bashgah::ui
