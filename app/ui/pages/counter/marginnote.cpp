// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/marginnote.h"

#include "ui/format/marginwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/leading.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bashgah::ui {

MarginNote::MarginNote(const Format &format, QWidget *parent)
    : QFrame(parent), m_format(format), m_finding(new QLabel), m_remedy(new QLabel), m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("marginNote"));
    m_finding->setObjectName(QStringLiteral("marginFinding"));
    m_remedy->setObjectName(QStringLiteral("marginRemedy"));
    m_reason->setObjectName(QStringLiteral("marginReason"));
    m_reason->setAccessibleName(tr("Reason to sell below the minimum margin"));
    m_reason->setPlaceholderText(tr("Reason, to record it all the same"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    for (QLabel *label : {m_finding, m_remedy}) {
        label->setWordWrap(true);
        alignLeading(label);
        column->addWidget(label);
    }
    column->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &MarginNote::reasonChanged);
    QFrame::hide();
}

void MarginNote::showCheck(const domain::MarginCheck &check, bool staffMayOverride)
{
    setVisible(check.isShort());
    if (!check.isShort())
        return;
    const MarginWords words(m_format);
    m_finding->setText(words.finding(check));
    Theme::setTone(m_finding, check.isRefused() ? Tone::Error : Tone::Warning);
    m_remedy->setText(words.remedy(check));
    m_remedy->setVisible(!m_remedy->text().isEmpty());
    m_reason->setVisible(check.isRefused() && staffMayOverride);
}

void MarginNote::clear()
{
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    QFrame::hide();
}

QString MarginNote::reason() const
{
    return m_reason->isVisibleTo(this) && isVisibleTo(parentWidget()) ? m_reason->text().simplified() : QString();
}

bool MarginNote::takeFocus()
{
    if (!m_reason->isVisibleTo(this))
        return false;
    m_reason->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace bashgah::ui
