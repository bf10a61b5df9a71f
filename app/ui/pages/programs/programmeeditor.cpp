// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/programmeeditor.h"

#include "domain/text/persiantext.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"
#include "ui/pages/programs/earningsection.h"
#include "ui/pages/programs/effectcard.h"
#include "ui/pages/programs/activitysection.h"
#include "ui/pages/programs/exchangesection.h"
#include "ui/pages/programs/nextvisitsection.h"
#include "ui/pages/programs/occasionsection.h"
#include "ui/pages/programs/redemptionsection.h"
#include "ui/pages/programs/spendsection.h"
#include "ui/pages/programs/tiersection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int lowLines = 22; ///< lines of text below which the editor is low

} // namespace

ProgrammeEditor::ProgrammeEditor(const Format &format, QDate today, QWidget *parent)
    : QWidget(parent), m_format(format), m_today(today), m_effect(new EffectCard(format)),
      m_scroll(new QScrollArea)
{
    auto *content = new QWidget;
    content->setProperty("plain", true);
    content->setMinimumWidth(1); // never wider than the view: its far side would be cut off
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    buildHead(content);
    addSection(new EarningSection(format, today), content);
    addSection(new OccasionSection(format), content);
    addSection(new ActivitySection(format), content);
    addSection(new RedemptionSection(format, today), content);
    addSection(new ExchangeSection(format), content);
    addSection(new SpendSection(format, today), content);
    addSection(new NextVisitSection(format, today), content);
    addSection(new TierSection(format), content);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what it holds takes the focus and scrolls by it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_effect);
    layout->addWidget(m_scroll, 1);
    connect(m_effect, &EffectCard::warnShareChanged, this, &ProgrammeEditor::warnShareChanged);
}

ProgrammeEditor::~ProgrammeEditor() = default;

/// The example stays in sight while the rules scroll, unless it would take half of a low window.
void ProgrammeEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = height() < fontMetrics().height() * lowLines;
    QLayout *home = low ? m_scroll->widget()->layout() : layout();
    if (home->indexOf(m_effect) < 0)
        static_cast<QVBoxLayout *>(home)->insertWidget(0, m_effect);
}

void ProgrammeEditor::buildHead(QWidget *host)
{
    auto *card = new Card;
    auto *form = new QWidget;
    card->body()->addWidget(form);
    host->layout()->addWidget(card);
    m_form = std::make_unique<FormBuilder>(form, 2);
    m_name = new QLineEdit;
    m_start = new JalaliDateEdit(m_format, m_today);
    m_start->setObjectName(QStringLiteral("versionStart"));
    m_form->row(tr("Name of the programme"), m_name).field(QStringLiteral("name"));
    m_form->row(tr("The new version starts on"), m_start,
                tr("Purchases before that day keep the rules they had."))
        .field(QStringLiteral("start"));
    connect(m_name, &QLineEdit::textChanged, this, &ProgrammeEditor::read);
    connect(m_start, &JalaliDateEdit::valueChanged, this, &ProgrammeEditor::readStart);
}

void ProgrammeEditor::addSection(ProgrammeSection *section, QWidget *host)
{
    host->layout()->addWidget(section);
    m_sections.push_back(section);
    connect(section, &ProgrammeSection::changed, this, &ProgrammeEditor::read);
}

void ProgrammeEditor::load(const domain::Programme &programme, QDate start, QDate firstDay)
{
    m_loading = true;
    m_start->setRange(firstDay, QDate());
    m_form->clearErrors();
    m_past.clear();
    m_future.clear();
    fill({programme, start});
    m_scroll->verticalScrollBar()->setValue(0); // rows that went away moved the focus down
}

void ProgrammeEditor::replace(const domain::Programme &programme, QDate start)
{
    const State wanted{programme, start};
    if (m_right && !(wanted == State{m_draft, m_draftStart}))
        m_past.push_back({m_draft, m_draftStart});
    m_future.clear();
    fill(wanted);
    m_scroll->verticalScrollBar()->setValue(0);
}

void ProgrammeEditor::fill(const State &state)
{
    m_loading = true;
    m_draft = state.programme;
    m_draftStart = state.start;
    m_name->setText(m_draft.name);
    m_start->setValue(m_draftStart);
    for (ProgrammeSection *section : m_sections)
        section->load(state.programme);
    m_typedIn = nullptr;
    m_loading = false;
    refreshDraft();
    emit changed();
}

void ProgrammeEditor::remember(State before, bool wasRight)
{
    const bool same = before == State{m_draft, m_draftStart} && wasRight == m_right;
    if (same)
        return;
    auto *field = qobject_cast<QLineEdit *>(focusWidget());
    const bool isTypedOn = field && field == m_typedIn && !m_past.empty();
    if (wasRight && !isTypedOn)
        m_past.push_back(std::move(before));
    m_typedIn = field;
    m_future.clear();
}

/// The state before stays as it was while something is wrong: a programme without the wrong rules is no step.
void ProgrammeEditor::step(std::vector<State> &from, std::vector<State> &to)
{
    if (from.empty())
        return;
    const State wanted = from.back();
    from.pop_back();
    if (m_right)
        to.push_back({m_draft, m_draftStart});
    fill(wanted);
}

void ProgrammeEditor::undo()
{
    step(m_past, m_future);
}

void ProgrammeEditor::redo()
{
    step(m_future, m_past);
}

void ProgrammeEditor::read()
{
    if (m_loading)
        return;
    State before{m_draft, m_draftStart};
    const bool wasRight = m_right;
    refreshDraft();
    remember(std::move(before), wasRight);
    emit changed();
}

void ProgrammeEditor::readStart()
{
    m_form->clearErrors();
    if (m_loading)
        return;
    State before{m_draft, m_draftStart};
    m_draftStart = m_start->value();
    remember(std::move(before), m_right);
    emit changed();
}

void ProgrammeEditor::readSections()
{
    m_right = true;
    for (ProgrammeSection *section : m_sections)
        m_right = section->store(m_draft) && m_right;
    for (ProgrammeSection *section : m_sections)
        section->showExamples(m_draft);
}

void ProgrammeEditor::refreshDraft()
{
    m_draft.name = domain::tidyText(m_name->text());
    const auto tiers = m_draft.tiers;
    readSections();
    if (m_draft.tiers != tiers) // rules for a tier that went away are wrong now
        readSections();
    m_effect->showProgramme(m_draft);
}

std::optional<QDate> ProgrammeEditor::start() const
{
    return m_start->value();
}

bool ProgrammeEditor::check()
{
    read();
    const auto start = m_start->result();
    domain::ValidationReport report;
    if (!start)
        report.push_back(start.error().inField(QStringLiteral("start")));
    (void)m_form->showErrors(report, m_format);
    for (ProgrammeSection *section : m_sections) {
        QWidget *wrong = section->wrongEditor();
        if (!wrong)
            continue;
        m_scroll->ensureWidgetVisible(wrong, 20, 80);
        wrong->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return start.has_value();
}

void ProgrammeEditor::setWarnShare(domain::Percent share)
{
    m_effect->setWarnShare(share);
}

void ProgrammeEditor::setRewards(const std::vector<ProgrammeSection::RewardChoice> &rewards)
{
    for (ProgrammeSection *section : m_sections)
        section->setRewards(rewards);
}

void ProgrammeEditor::setGoods(const std::vector<domain::StoredProduct> &goods)
{
    for (ProgrammeSection *section : m_sections)
        section->setGoods(goods);
}

void ProgrammeEditor::setBudgetUse(const std::vector<domain::GivenPoints> &use)
{
    for (ProgrammeSection *section : m_sections) {
        section->setBudgetUse(use);
        section->showExamples(m_draft);
    }
}

void ProgrammeEditor::setKnownNames(const domain::IsKnownName &isKnown)
{
    for (ProgrammeSection *section : m_sections)
        section->setKnownNames(isKnown);
}

void ProgrammeEditor::showStartError(const QString &text)
{
    if (FormRow *row = m_form->rowOf(QStringLiteral("start"))) {
        row->setError(text);
        m_scroll->ensureWidgetVisible(m_start);
        m_start->setFocus(Qt::OtherFocusReason);
    }
}

QWidget &ProgrammeEditor::effect() const
{
    return *m_effect;
}

} // namespace bashgah::ui
