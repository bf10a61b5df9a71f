// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toasts.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace bashgah::ui {
namespace {

constexpr int watchMsecs = 150;
constexpr int leastWords = 160; ///< pixels
constexpr int oneLine = 280;    ///< words of this width stay in one line

} // namespace

Toasts::Toasts(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMsecs);
    connect(&m_timer, &QTimer::timeout, this, &Toasts::dismiss);
    m_watch.setInterval(watchMsecs);
    connect(&m_watch, &QTimer::timeout, this, &Toasts::moveAway);
    connect(qApp, &QApplication::focusChanged, this, &Toasts::moveAway);
}

Toasts::~Toasts() = default;

void Toasts::attach(QWidget *host)
{
    m_host = host;
    host->installEventFilter(this);
    build();
}

void Toasts::build()
{
    m_frame = new QFrame(m_host);
    m_frame->setObjectName(QStringLiteral("toast"));
    auto *row = new QHBoxLayout(m_frame);
    const int wide = Theme::gap + 4; // before the words
    const int low = Theme::smallGap / 2; // as low as the lower edge of a page
    const bool mirrored = m_host->layoutDirection() == Qt::RightToLeft; // margins are not by themselves
    row->setContentsMargins(mirrored ? Theme::smallGap : wide, low, mirrored ? wide : Theme::smallGap, low);
    row->setSpacing(Theme::gap);
    m_label = new QLabel;
    m_label->setWordWrap(true);
    m_button = new QPushButton;
    m_button->setObjectName(QStringLiteral("toastAction"));
    m_close = new QToolButton;
    m_close->setIcon(icons::icon(u"x", Tone::OnAccent));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_frame->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_frame), static_cast<QWidget *>(m_button), static_cast<QWidget *>(m_close)})
        part->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, &Toasts::triggerAction);
    connect(m_close, &QToolButton::clicked, this, &Toasts::dismiss);
}

void Toasts::show(const QString &text)
{
    show(text, {}, {});
}

void Toasts::show(const QString &text, const QString &actionText, std::function<void()> action)
{
    emit shown(text);
    if (!m_frame)
        return;
    m_action = std::move(action);
    m_label->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(bool(m_action));
    m_frame->setAccessibleName(text);
    place();
    m_frame->show();
    m_frame->raise();
    m_timer.start();
    m_watch.start();
    announce(m_frame);
}

/// In one line, or else in ever more lines.
std::vector<int> Toasts::wordWidths() const
{
    const int whole = m_label->fontMetrics().horizontalAdvance(m_label->text()) + 8;
    const int most = std::max(oneLine, m_host->width() - 6 * Theme::pageMargin - leastWords);
    std::vector<int> widths{std::min(whole, most)};
    for (int lines = 2; lines <= 4 && whole > oneLine; ++lines)
        widths.push_back(std::clamp(whole / lines + whole / (4 * lines), leastWords, most)); // no line ends just so
    return widths;
}

QSize Toasts::sizeFor(int wordWidth)
{
    m_label->setFixedWidth(wordWidth);
    QLayout *layout = m_frame->layout();
    layout->invalidate();
    const int width = layout->totalSizeHint().width();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    return {width, height};
}

void Toasts::place()
{
    m_frame->ensurePolished();
    m_seen.emplace(*m_host, *m_frame);
    const std::vector<int> widths = wordWidths();
    std::vector<QSize> sizes;
    for (const int width : widths)
        sizes.push_back(sizeFor(width));
    const QRect found = m_seen->find(sizes);
    const auto chosen = std::find(sizes.begin(), sizes.end(), found.size()) - sizes.begin();
    (void)sizeFor(widths[static_cast<size_t>(chosen)]);
    m_frame->setGeometry(found);
}

/// Not from under a hand, nor for as long as nothing below changes.
void Toasts::moveAway()
{
    if (!m_host || text().isEmpty() || isWaiting())
        return;
    ToastPlace now(*m_host, *m_frame);
    if (m_seen == now)
        return;
    if (now.isFree(m_frame->geometry()))
        m_seen = std::move(now);
    else
        place();
}

void Toasts::dismiss()
{
    m_timer.stop();
    m_watch.stop();
    m_action = nullptr;
    if (m_frame)
        m_frame->hide();
}

void Toasts::triggerAction()
{
    const auto action = std::exchange(m_action, nullptr);
    dismiss();
    if (action)
        action();
}

QString Toasts::text() const
{
    return m_frame && !m_frame->isHidden() ? m_label->text() : QString();
}

/// Whoever points at it or stands in it by Tab is still reading.
void Toasts::waitFor(const QEvent &event)
{
    if (!m_frame || !m_frame->isVisible())
        return;
    const bool comes = event.type() == QEvent::Enter || event.type() == QEvent::FocusIn;
    if (comes)
        m_timer.stop();
    else if (event.type() == QEvent::Leave || event.type() == QEvent::FocusOut)
        m_timer.start(); // the whole time again
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_host)
        waitFor(*event);
    if (watched == m_host && event->type() == QEvent::Resize && m_frame && m_frame->isVisible())
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace bashgah::ui
