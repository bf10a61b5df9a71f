// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingssection.h"

#include "domain/text/persiantext.h"
#include "ui/shell/banner.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

SettingsSection::SettingsSection(AppContext &context, const QString &id, const QString &title,
                                 const QString &icon, const QString &words, QWidget *parent)
    : QFrame(parent), m_context(context), m_title(title), m_icon(icon), m_words(words)
{
    setObjectName(id);
    setProperty("card", true);
    setAccessibleName(title);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::cardPadding, Theme::gap, Theme::cardPadding, Theme::cardPadding);
    outer->setSpacing(Theme::gap);
    auto *head = new QHBoxLayout;
    auto *picture = new QLabel;
    const int side = fontMetrics().height() * 5 / 4;
    picture->setPixmap(icons::icon(icon, Tone::Accent).pixmap(side, side));
    auto *heading = new QLabel(title);
    heading->setFont(Theme::font(TextSize::Heading));
    head->addWidget(picture);
    head->addWidget(heading);
    head->addStretch(1);
    m_banner = new Banner;
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::gap);
    outer->addLayout(head);
    outer->addWidget(m_banner);
    outer->addLayout(m_body);
}

QString SettingsSection::searchText() const
{
    QString all = m_title + u' ' + m_words;
    for (const QLabel *label : findChildren<QLabel *>())
        all += u' ' + label->text();
    for (const QAbstractButton *button : findChildren<QAbstractButton *>())
        all += u' ' + button->text();
    return all;
}

bool SettingsSection::matches(const QString &search) const
{
    const QString key = domain::searchKey(searchText());
    const QStringList words = domain::searchKey(search).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return key.contains(word); });
}

bool SettingsSection::accepted(const domain::Result<void> &result)
{
    if (!result)
        m_banner->showError(result.error(), m_context.format);
    else
        m_banner->clear();
    return result.has_value();
}

} // namespace bashgah::ui
