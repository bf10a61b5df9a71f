// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/messageeditor.h"

#include "domain/campaign/inboundword.h"
#include "ui/format/format.h"
#include "ui/pages/campaigns/campaignwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flowlayout.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::MemberVariable;
using domain::SmsCount;
using domain::SmsEncoding;

MessageEditor::MessageEditor(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addLayout(new QVBoxLayout, 3);
    row->addLayout(new QVBoxLayout, 2);
    buildText();
    buildVariables();
    buildPreview();
}

void MessageEditor::buildText()
{
    auto *column = static_cast<QVBoxLayout *>(layout()->itemAt(0)->layout());
    auto *label = new QLabel(tr("Text"));
    m_edit = new QPlainTextEdit;
    m_edit->setObjectName(QStringLiteral("body"));
    m_edit->setAccessibleName(tr("Text of the message"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(7 * fontMetrics().height());
    label->setBuddy(m_edit);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("partsCount"));
    m_count->setWordWrap(true);
    Theme::setMuted(m_count);
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("bodyError"));
    m_note->setWordWrap(true);
    m_voice = new ErrorVoice(m_note);
    Theme::setTone(m_note, Tone::Error);
    m_note->hide();
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    column->addWidget(m_count);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MessageEditor::textChanged);
}

void MessageEditor::buildVariables()
{
    auto *column = static_cast<QVBoxLayout *>(layout()->itemAt(0)->layout());
    auto *chips = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    const bool persian = m_format.language() == Language::Persian;
    for (const MemberVariable variable : domain::allMemberVariables()) {
        auto *chip = new QPushButton(CampaignWords::variable(variable));
        chip->setIcon(icons::icon(u"plus"));
        chip->setToolTip(tr("Put this member's own value into the text"));
        connect(chip, &QPushButton::clicked, this,
                [this, text = domain::placeholderOf(variable, persian)] { insert(text); });
        chips->addWidget(chip);
    }
    column->addLayout(chips);
    m_optOut = new QPushButton(tr("Add «لغو۱۱»"));
    m_optOut->setToolTip(tr("So that members can stop messages"));
    m_optOut->setObjectName(QStringLiteral("addOptOut"));
    m_optOut->setIcon(icons::icon(u"shield-check"));
    connect(m_optOut, &QPushButton::clicked, this,
            [this] { m_edit->setPlainText(domain::withOptOut(m_edit->toPlainText())); });
    column->addWidget(m_optOut, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void MessageEditor::buildPreview()
{
    auto *column = static_cast<QVBoxLayout *>(layout()->itemAt(1)->layout());
    auto *title = new QLabel(tr("As members will read it"));
    auto *frame = new QFrame;
    frame->setProperty("panel", true);
    auto *inside = new QVBoxLayout(frame);
    m_phoneName = new QLabel;
    m_phoneName->setFont(Theme::font(TextSize::Strong));
    m_phone = new QLabel;
    m_phone->setObjectName(QStringLiteral("phone"));
    m_phone->setWordWrap(true);
    m_phone->setTextFormat(Qt::PlainText);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_phone->setMinimumHeight(7 * fontMetrics().height());
    m_phone->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    inside->addWidget(m_phoneName);
    inside->addWidget(m_phone, 1);
    auto *row = new QHBoxLayout;
    m_previous = new QPushButton(tr("Previous member"));
    m_next = new QPushButton(tr("Next member"));
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch(1);
    column->addWidget(title);
    column->addWidget(frame, 1);
    column->addLayout(row);
    connect(m_previous, &QPushButton::clicked, this, [this] { showSample(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showSample(1); });
    showSamples({});
}

QString MessageEditor::body() const
{
    return m_edit->toPlainText();
}

void MessageEditor::setBody(const QString &body)
{
    m_filling = true;
    m_edit->setPlainText(body);
    m_filling = false;
}

void MessageEditor::insert(const QString &text)
{
    m_edit->insertPlainText(text);
    m_edit->setFocus();
}

void MessageEditor::textChanged()
{
    m_optOut->setVisible(!domain::hasOptOut(body()));
    showCount();
    if (!m_filling)
        emit changed();
}

QString MessageEditor::countText(const SmsCount &count) const
{
    const bool ucs2 = count.encoding == SmsEncoding::Ucs2;
    const QString letters = m_format.number(count.units);
    const QString encoding = ucs2 ? tr("Persian (UCS-2)") : tr("Latin (GSM)");
    //: encoding of the message, parts, letters used, letters left
    return tr("%1: parts %2, letters %3, room left in the last part %4")
        .arg(encoding, m_format.number(count.parts), letters, m_format.number(count.left));
}

void MessageEditor::showCount()
{
    m_count->setText(countText(m_samples.empty() ? domain::countSms(body(), m_line)
                                                 : m_samples.at(m_shown).count));
}

void MessageEditor::showError(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
    m_edit->setProperty("invalid", !text.isEmpty());
    Theme::polish(m_edit);
    m_voice->changed(m_edit);
}

void MessageEditor::showSamples(const std::vector<services::MessageSample> &samples)
{
    m_samples = samples;
    if (m_shown >= m_samples.size())
        m_shown = 0;
    const bool several = m_samples.size() > 1;
    m_previous->setVisible(several);
    m_next->setVisible(several);
    showSample(0);
}

void MessageEditor::showSample(int step)
{
    if (m_samples.empty()) {
        m_phoneName->setText(QString());
        m_phone->setText(tr("The message of a real member appears here once somebody is chosen."));
        Theme::setMuted(m_phone);
    } else {
        const size_t count = m_samples.size();
        m_shown = (m_shown + count + static_cast<size_t>(step + static_cast<int>(count))) % count;
        const services::MessageSample &sample = m_samples.at(m_shown);
        m_phoneName->setText(sample.memberName);
        m_phone->setText(sample.message.text);
        Theme::setTone(m_phone, Tone::Normal);
    }
    showCount();
}

} // namespace bashgah::ui
