// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/scannertest.h"

#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/settings/desksettings.h"
#include "ui/shell/apprequests.h"
#include "ui/theme/theme.h"
#include "ui/widgets/leading.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace bashgah::ui {

/// A scanner may end with Tab: then, too, it is the end and no way out.
bool ScanProbe::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && !m_measure.text.isEmpty()) {
            keyPressEvent(key);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ScanProbe::keyPressEvent(QKeyEvent *event)
{
    const bool end = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
    if (end && !m_measure.text.isEmpty()) {
        emit measured(std::exchange(m_measure, {}));
        clear();
        event->accept();
        return;
    }
    const QString text = event->text();
    if (text.size() == 1 && !text.front().isSpace() && text.front().category() != QChar::Other_Control) {
        const auto at = static_cast<qint64>(event->timestamp());
        if (!m_measure.text.isEmpty())
            m_measure.gaps.push_back(static_cast<int>(at - m_last));
        m_measure.text.append(text);
        m_last = at;
    }
    QLineEdit::keyPressEvent(event);
}

void ScanProbe::focusInEvent(QFocusEvent *event)
{
    m_measure = {};
    clear();
    emit listening(true);
    QLineEdit::focusInEvent(event);
}

void ScanProbe::focusOutEvent(QFocusEvent *event)
{
    emit listening(false);
    QLineEdit::focusOutEvent(event);
}

ScannerTest::ScannerTest(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    auto *caption = new QLabel(tr("Test your scanner"));
    m_probe = new ScanProbe;
    m_probe->setObjectName(QStringLiteral("scanProbe"));
    m_probe->setPlaceholderText(tr("Click here and scan any bar code"));
    m_probe->setAccessibleName(tr("Test your scanner"));
    caption->setBuddy(m_probe);
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("scanVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setFont(Theme::font(TextSize::Strong));
    m_details = new QLabel;
    m_details->setWordWrap(true);
    Theme::setMuted(m_details);
    m_adopt = new QPushButton(tr("Use the settings that fit this scanner"));
    m_adopt->setObjectName(QStringLiteral("scanAdopt"));
    for (QWidget *part : {static_cast<QWidget *>(caption), static_cast<QWidget *>(m_probe),
                          static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_details)})
        column->addWidget(part);
    column->addWidget(m_adopt, 0, Qt::AlignLeading);
    m_verdict->hide();
    m_details->hide();
    m_adopt->hide();
    connect(m_probe, &ScanProbe::measured, this, &ScannerTest::show);
    connect(m_probe, &ScanProbe::listening, &context.requests, &AppRequests::pauseScanner);
    connect(m_adopt, &QPushButton::clicked, this, [this] { emit adopted(m_suggested); });
}

ScannerTest::~ScannerTest() = default;

QString ScannerTest::words(ScanVerdict verdict) const
{
    switch (verdict) {
    case ScanVerdict::Scan:
        return tr("This is taken as a scan.");
    case ScanVerdict::TooShort:
        return tr("Taken as typing: the code is shorter than the settings ask for.");
    case ScanVerdict::TooSlow:
        return tr("Taken as typing: the characters came too slowly.");
    case ScanVerdict::Pauses:
        return tr("Taken as typing: there was a pause within the code.");
    case ScanVerdict::NoPrefix:
        return tr("Taken as typing: the first character of a scan is missing.");
    }
    return {};
}

void ScannerTest::show(const ScanMeasure &measure)
{
    const ScanTiming now = scanTiming(m_context.settings);
    const Format &format = m_context.format;
    const ScanVerdict verdict = judge(measure, now);
    m_suggested = suggestedFor(measure, now);
    m_verdict->setText(words(verdict));
    Theme::setTone(m_verdict, verdict == ScanVerdict::Scan ? Tone::Success : Tone::Warning);
    const QString came = Bidi::isolate(latinKeys(measure.text));
    //: %1 a code, %2 how many characters, %3 and %4 milliseconds
    m_details->setText(tr("%1: %2 characters, %3 ms apart on average, %4 ms at most")
                           .arg(came, format.number(measure.text.size()), format.number(measure.meanGap()),
                                format.number(measure.longestGap())));
    m_verdict->show();
    m_details->show();
    m_adopt->setVisible(verdict != ScanVerdict::Scan && verdict != ScanVerdict::NoPrefix && !(m_suggested == now)
                        && judge(measure, m_suggested) == ScanVerdict::Scan);
}

} // namespace bashgah::ui
