// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/shell/banner.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace bashgah::ui {
namespace {

constexpr int linesForRoom = 20; ///< a page of fewer lines has a smaller head

} // namespace

Page::Page(PageInfo info, QWidget *parent) : QWidget(parent), m_info(std::move(info))
{
    setObjectName(m_info.id);
    setAccessibleName(m_info.title);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin,
                              Theme::pageMargin);
    outer->setSpacing(Theme::gap);
    buildHeader();
    outer->addLayout(m_header);
    m_banner = new Banner(this);
    outer->addWidget(m_banner);
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::gap);
    outer->addLayout(m_body, 1);
}

void Page::buildHeader()
{
    m_title = new QLabel(m_info.title);
    m_title->setFont(Theme::font(TextSize::Title));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle = new QLabel;
    Theme::setMuted(m_subtitle);
    m_subtitle->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_header = new QHBoxLayout;
    m_header->setSpacing(Theme::smallGap);
    m_header->addLayout(words);
    m_header->addStretch(1);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = height() < linesForRoom * fontMetrics().lineSpacing();
    const int margin = low ? Theme::smallGap : Theme::pageMargin;
    layout()->setContentsMargins(Theme::pageMargin, margin, Theme::pageMargin, margin);
    layout()->setSpacing(low ? Theme::smallGap : Theme::gap);
    const QFont font = Theme::font(low ? TextSize::Heading : TextSize::Title);
    if (m_title->font() != font)
        m_title->setFont(font);
    fitTools();
}

void Page::fitTools()
{
    const auto isTooWide = [this] {
        m_header->invalidate();
        const QMargins edges = layout()->contentsMargins();
        return m_header->minimumSize().width() > width() - edges.left() - edges.right();
    };
    for (Tool &tool : m_tools) {
        if (tool.button && tool.button->text().isEmpty())
            tool.button->setText(tool.words);
    }
    for (auto tool = m_tools.rbegin(); tool != m_tools.rend() && isTooWide(); ++tool) {
        if (!tool->button || tool->button->isHidden())
            continue;
        tool->words = tool->button->text();
        tool->button->setText({});
        tool->button->setAccessibleName(tool->words);
        if (tool->button->toolTip().isEmpty())
            tool->button->setToolTip(tool->words);
    }
}

void Page::activate(const QVariantMap &)
{
}

void Page::returned(const QVariantMap &args)
{
    QVariantMap place = args;
    place.remove(QStringLiteral("new"));
    activate(place);
}

void Page::takeFocus()
{
    for (QWidget *next = m_banner->nextInFocusChain(); next && next != m_banner;
         next = next->nextInFocusChain()) {
        const bool inHeader = m_header->indexOf(next) >= 0;
        if (!inHeader && isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setFocus();
}

QVariantMap Page::unsaved() const
{
    return typedwork::of(*this);
}

void Page::takeUp(const QVariantMap &work)
{
    typedwork::put(*this, work);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    emit chromeChanged();
}

void Page::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Page::addTool(QWidget *tool)
{
    const int end = m_header->count() - (m_primary ? 1 : 0);
    m_header->insertWidget(end, tool, 0, Qt::AlignVCenter);
    if (auto *button = qobject_cast<QPushButton *>(tool); button && !button->icon().isNull() && !button->text().isEmpty())
        m_tools.push_back({button, {}});
}

QPushButton *Page::setPrimary(const QString &text, const QString &icon, std::function<void()> run)
{
    if (!m_primary) {
        m_primary = new QPushButton;
        m_primary->setObjectName(QStringLiteral("pagePrimary"));
        Theme::setRole(m_primary, ButtonRole::Primary);
        m_header->addWidget(m_primary, 0, Qt::AlignVCenter);
        connect(m_primary, &QPushButton::clicked, this, [this] { runCommand(PageCommand::Primary); });
    }
    m_primary->setText(text);
    m_primary->setIcon(icons::onAccent(icon));
    m_primary->setToolTip(text);
    setCommand(PageCommand::Primary, std::move(run), text);
    return m_primary;
}

void Page::setCommand(PageCommand command, std::function<void()> run, const QString &text)
{
    m_commands.insert(command, {std::move(run), text});
    emit chromeChanged();
}

void Page::removeCommand(PageCommand command)
{
    m_commands.remove(command);
    emit chromeChanged();
}

void Page::runCommand(PageCommand command)
{
    const auto found = m_commands.constFind(command);
    if (found == m_commands.cend())
        return;
    const auto run = found->run; // it may change the table
    run();
}

QString Page::commandText(PageCommand command) const
{
    return m_commands.value(command).text;
}

} // namespace bashgah::ui
