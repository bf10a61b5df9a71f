// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace bashgah::ui {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin,
                               Theme::pageMargin);
    column->setSpacing(Theme::smallGap);
    m_icon = new QLabel;
    m_heading = new QLabel;
    m_heading->setFont(Theme::font(TextSize::Heading));
    m_sentence = new QLabel;
    Theme::setMuted(m_sentence);
    for (QLabel *label : {m_icon, m_heading, m_sentence})
        label->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_button = new QPushButton;
    m_button->setAutoDefault(true); // Enter presses it, not the space bar alone
    m_button->hide();
    Theme::setRole(m_button, ButtonRole::Primary);
    column->addStretch(1);
    column->addWidget(m_icon);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addSpacing(Theme::smallGap);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const std::function<void()> run = m_run) // it may put another in its place
            run();
    });
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// In a low place the words matter more than the picture, and the way on more than the sentence, which the tip then says.
void EmptyState::fit()
{
    const int picture = m_icon->sizeHint().height() + layout()->spacing();
    const bool hasSentence = !m_sentence->text().isEmpty();
    int words = layout()->totalHeightForWidth(width()) - (m_icon->isHidden() ? 0 : picture);
    if (hasSentence && m_sentence->isHidden())
        words += m_sentence->heightForWidth(width() - 2 * Theme::pageMargin) + layout()->spacing();
    m_icon->setVisible(height() >= words + picture);
    m_sentence->setVisible(hasSentence && (m_button->isHidden() || height() >= words));
    setToolTip(m_sentence->isHidden() ? m_sentence->text() : QString());
}

void EmptyState::setWords(const QString &icon, const QString &heading, const QString &sentence)
{
    const int side = 5 * fontMetrics().height() / 2;
    m_icon->setPixmap(icons::icon(icon, Tone::Muted).pixmap(side, side));
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
    if (isVisible())
        fit();
}

void EmptyState::setAction(const QString &text, std::function<void()> run)
{
    m_run = std::move(run);
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
    if (isVisible())
        fit();
}

} // namespace bashgah::ui
