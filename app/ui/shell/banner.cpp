// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "ui/format/errortext.h"
#include "ui/format/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QPushButton>
#include <QToolButton>

namespace bashgah::ui {
namespace {

struct Look { const char16_t *icon; Tone tone; const char16_t *name; };

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return {u"info", Tone::Info, u"info"};
    case Banner::Kind::Success:
        return {u"circle-check", Tone::Success, u"success"};
    case Banner::Kind::Warning:
        return {u"triangle-alert", Tone::Warning, u"warning"};
    case Banner::Kind::Error:
        return {u"circle-alert", Tone::Error, u"error"};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("banner"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::gap, Theme::smallGap, Theme::smallGap, Theme::smallGap);
    row->setSpacing(Theme::smallGap);
    m_icon = new QLabel;
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(Theme::smallGap);
    m_close = new QToolButton;
    m_close->setAutoRaise(true);
    m_close->setIcon(icons::icon(u"x"));
    m_close->setToolTip(tr("Close message"));
    m_close->setAccessibleName(tr("Close message"));
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    hide();
}

void Banner::showMessage(Kind kind, const QString &text)
{
    clearActions();
    m_kind = kind;
    const Look look = lookOf(kind);
    setProperty("kind", QStringView(look.name).toString());
    Theme::polish(this);
    const int side = fontMetrics().height() + 2;
    m_icon->setPixmap(icons::icon(QStringView(look.icon), look.tone).pixmap(side, side));
    m_text->setText(text);
    setAccessibleName(text);
    show();
    announce(this);
}

void Banner::showError(const domain::Error &error, const Format &format)
{
    showMessage(Kind::Error, errorText(error, format));
}

void Banner::addAction(const QString &text, QObject *context, std::function<void()> run)
{
    auto *button = new QPushButton(text);
    m_actions->addWidget(button);
    connect(button, &QPushButton::clicked, context, [run = std::move(run)] { run(); });
}

void Banner::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void Banner::clear()
{
    clearActions();
    m_text->clear();
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace bashgah::ui
