// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/programmesection.h"

#include "ui/format/format.h"
#include "ui/pages/programs/inlinewidth.h"
#include "ui/pages/programs/sentence.h"
#include "ui/widgets/card.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QVBoxLayout>

namespace bashgah::ui {

ProgrammeSection::ProgrammeSection(const QString &title, const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_card(new Card(title))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

QVBoxLayout *ProgrammeSection::rows() const
{
    return m_card->body();
}

void ProgrammeSection::add(Sentence *sentence)
{
    rows()->addWidget(sentence);
    m_sentences.push_back(sentence);
}

void ProgrammeSection::forget(Sentence *sentence)
{
    std::erase(m_sentences, sentence);
}

void ProgrammeSection::clearErrors()
{
    for (Sentence *sentence : m_sentences)
        sentence->clearError();
}

QWidget *ProgrammeSection::wrongEditor() const
{
    for (const Sentence *sentence : m_sentences) {
        if (sentence->wrongEditor())
            return sentence->wrongEditor();
    }
    return nullptr;
}

MoneyEdit *ProgrammeSection::moneyEdit()
{
    auto *edit = new MoneyEdit(m_format);
    edit->setFixedWidth(numberWidth(edit->fontMetrics(), 11, m_format.moneyUnit()));
    connect(edit, &MoneyEdit::valueChanged, this, &ProgrammeSection::changed);
    return edit;
}

PointsEdit *ProgrammeSection::pointsEdit()
{
    auto *edit = new PointsEdit(m_format);
    edit->setFixedWidth(numberWidth(edit->fontMetrics(), 6, PointsEdit::tr("points")));
    connect(edit, &PointsEdit::valueChanged, this, &ProgrammeSection::changed);
    return edit;
}

bool ProgrammeSection::read(Sentence *at, MoneyEdit *edit, domain::Money &into, qint64 least)
{
    const auto amount = edit->value();
    if (!amount || amount->minor() < least) {
        at->setError(edit, least > 0 ? tr("Enter an amount above zero.") : tr("Enter an amount."));
        return false;
    }
    into = *amount;
    return true;
}

bool ProgrammeSection::read(Sentence *at, PointsEdit *edit, domain::Points &into, qint64 least)
{
    const auto points = edit->value();
    if (!points || points->value() < least) {
        at->setError(edit, least > 0 ? tr("Enter a number above zero.") : tr("Enter a number."));
        return false;
    }
    into = *points;
    return true;
}

} // namespace bashgah::ui
