// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/trialview.h"

#include "domain/program/rulecheck.h"
#include "services/members/memberservice.h"
#include "services/programs/trialservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/format/nextvisitwords.h"
#include "ui/format/ruletext.h"
#include "ui/format/spendwords.h"
#include "ui/pages/programs/examplebill.h"
#include "ui/pages/programs/namelist.h"
#include "ui/pages/programs/rulewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::MissedRule;
using domain::Programme;
using services::TrialBill;

namespace {

const std::vector<domain::Tier> noTiers;
constexpr int usualHour = 17;
constexpr int laterPurchase = 10; ///< of a made-up member who bought before

/// A card that scrolls as a whole.
QWidget *column(QWidget *card)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch(1);
    return new ColumnScroll(content);
}

} // namespace

TrialView::TrialView(AppContext &context, Draft draft, QWidget *parent)
    : QWidget(parent), m_context(context), m_draft(std::move(draft))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(column(buildBill()), 2);
    layout->addWidget(column(buildAnswer()), 3);
}

TrialView::~TrialView() = default;

QWidget *TrialView::buildBill()
{
    auto *card = new Card(tr("The bill"));
    auto *host = new QWidget;
    host->setProperty("plain", true);
    m_form = std::make_unique<FormBuilder>(host);
    m_amount = new MoneyEdit(m_context.format);
    m_amount->setObjectName(QStringLiteral("trialAmount"));
    m_amount->setValue(domain::ordinaryBill(m_context.format.currency()));
    m_category = new QLineEdit;
    m_member = new QLineEdit;
    m_member->setObjectName(QStringLiteral("trialMember"));
    m_tier = new QComboBox;
    m_first = new QCheckBox(tr("It is the first purchase"));
    m_day = new JalaliDateEdit(m_context.format, m_context.today());
    m_day->setObjectName(QStringLiteral("trialDay"));
    m_day->setValue(m_context.today());
    m_hour = new QComboBox;
    const RuleWords words(m_context.format, noTiers);
    for (int hour = 0; hour < 24; ++hour)
        m_hour->addItem(words.clockTime(hour * 60), hour * 60);
    m_hour->setCurrentIndex(usualHour);
    m_payment = new QComboBox;
    m_payment->addItem(tr("not said"), QString());
    for (const char *kind : {"cash", "card", "transfer", "account"})
        m_payment->addItem(RuleWords::paymentKind(QString::fromLatin1(kind)), QString::fromLatin1(kind));
    m_code = new QLineEdit;
    m_code->setObjectName(QStringLiteral("trialCode"));
    addRows();
    card->body()->addWidget(host);
    connectBill();
    return card;
}

void TrialView::addRows()
{
    m_form->row(tr("Amount"), m_amount);
    m_form->row(tr("Product category"), m_category, tr("Empty: not known"));
    m_form->row(tr("Member"), m_member, tr("Mobile, code or name. Empty: a made-up member"))
        .field(QStringLiteral("member"));
    m_form->row(tr("Tier of the made-up member"), m_tier);
    m_form->check(m_first);
    m_form->row(tr("Day"), m_day);
    m_form->row(tr("Time"), m_hour);
    m_form->row(tr("Payment"), m_payment);
    m_form->row(tr("Code of a rule"), m_code, tr("For rules that ask for a word; several with commas"));
    m_form->stretch();
}

void TrialView::connectBill()
{
    connect(m_member, &QLineEdit::textChanged, this, &TrialView::findMember);
    connect(m_amount, &MoneyEdit::valueChanged, this, &TrialView::run);
    connect(m_category, &QLineEdit::textChanged, this, &TrialView::run);
    connect(m_code, &QLineEdit::textChanged, this, &TrialView::run);
    connect(m_first, &QCheckBox::toggled, this, &TrialView::run);
    connect(m_day, &JalaliDateEdit::valueChanged, this, &TrialView::run);
    for (QComboBox *choice : {m_tier, m_hour, m_payment})
        connect(choice, &QComboBox::currentIndexChanged, this, &TrialView::run);
}

QWidget *TrialView::buildAnswer()
{
    auto *card = new Card(tr("What the draft gives"));
    m_total = new QLabel;
    m_total->setObjectName(QStringLiteral("trialTotal"));
    m_total->setFont(Theme::font(TextSize::Heading));
    m_total->setWordWrap(true);
    auto *rows = new QWidget;
    rows->setProperty("plain", true);
    m_rows = new QGridLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(Theme::gap);
    m_rows->setVerticalSpacing(Theme::smallGap);
    m_rows->setColumnStretch(1, 1);
    card->body()->addWidget(m_total);
    card->body()->addWidget(rows);
    card->body()->addStretch(1);
    return card;
}

void TrialView::fillTiers(const Programme &draft)
{
    const QVariant kept = m_tier->currentData();
    const QSignalBlocker quiet(m_tier);
    m_tier->clear();
    m_tier->addItem(tr("no tier"), QString());
    if (draft.tiers) {
        for (const domain::Tier &tier : draft.tiers->tiers)
            m_tier->addItem(tier.name, tier.id);
    }
    m_tier->setCurrentIndex(std::max(0, m_tier->findData(kept)));
}

void TrialView::draftChanged()
{
    const auto draft = m_draft();
    if (draft)
        fillTiers(*draft);
    run();
}

void TrialView::findMember()
{
    const QString typed = m_member->text().trimmed();
    FormRow *row = m_form->rowOf(QStringLiteral("member"));
    m_found.reset();
    if (!typed.isEmpty()) {
        const auto hits = m_context.members.search(typed, 1);
        if (hits && !hits->empty()) {
            m_found = hits->front().id;
            row->setHelp(tr("Tried for %1").arg(Bidi::isolateAuto(hits->front().name)));
        } else {
            row->setHelp(tr("Nobody is found by this; a made-up member is tried."));
        }
    } else {
        row->setHelp(tr("Mobile, code or name. Empty: a made-up member"));
    }
    m_tier->setEnabled(!m_found);
    m_first->setEnabled(!m_found);
    run();
}

TrialBill TrialView::bill() const
{
    TrialBill bill;
    domain::PurchaseLine line;
    line.gross = m_amount->value().value_or(domain::Money());
    line.category = m_category->text().trimmed();
    bill.draft.lines.push_back(line);
    bill.day = m_day->value().value_or(m_context.today());
    bill.minute = m_hour->currentData().toInt();
    bill.draft.payment = m_payment->currentData().toString();
    bill.draft.codes = namesIn(m_code->text());
    bill.draft.member = m_found;
    if (const QString tier = m_tier->currentData().toString(); !tier.isEmpty())
        bill.made.tierId = tier;
    bill.made.purchaseNumber = m_first->isChecked() ? 1 : laterPurchase;
    bill.made.tags = QStringList();
    return bill;
}

void TrialView::run()
{
    if (!isVisible())
        return;
    const auto draft = m_draft();
    if (!draft) {
        say(tr("First correct what is marked in the rules."));
        return;
    }
    if (!m_amount->value()) {
        say(tr("Type the amount of a bill."));
        return;
    }
    const auto trial = m_context.trials.run(*draft, bill());
    if (trial)
        show(*draft, *trial);
    else
        say(errorText(trial.error(), m_context.format));
}

void TrialView::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

void TrialView::say(const QString &words)
{
    clearRows();
    m_total->setText(words);
}

void TrialView::addRow(const QString &icon, const QString &words, const QString &points, bool muted)
{
    const int row = m_rows->rowCount();
    auto *mark = new QLabel;
    mark->setPixmap(icons::icon(icon).pixmap(Theme::gap + 2, Theme::gap + 2));
    auto *text = new QLabel(words);
    text->setWordWrap(true);
    auto *number = new QLabel(points);
    number->setAccessibleName(words);
    if (muted) {
        Theme::setMuted(text);
        Theme::setMuted(number);
    }
    m_rows->addWidget(mark, row, 0, Qt::AlignTop);
    m_rows->addWidget(text, row, 1);
    m_rows->addWidget(number, row, 2, Qt::AlignTop);
}

void TrialView::showCredit(const Programme &draft, const services::Trial &trial)
{
    const Format &format = m_context.format;
    const SpendWords words(format);
    for (const domain::SpendGain &gain : trial.credit) {
        QString text = tr("Credit: %1").arg(words.why(gain));
        if (const QString when = words.when(gain, m_day->value().value_or(m_context.today())); !when.isEmpty())
            //: %1 a credit, %2 when it can be used
            text = tr("%1, %2").arg(text, when);
        addRow(QStringLiteral("wallet"), text, format.money(gain.amount), false);
    }
    const auto tiers = draft.tiers ? draft.tiers->tiers : std::vector<domain::Tier>();
    for (const domain::SpendRule &rule : draft.spend) {
        if (rule.enabled && rule.measure != domain::SpendRule::Measure::Purchase && trial.spendBasis.isPositive()) {
            //: %1 a rule as a sentence
            addRow(QStringLiteral("wallet"), tr("Counts for later: %1").arg(words.rule(rule, tiers)),
                   format.money(trial.spendBasis), true);
        }
    }
}

/// Codes for the next visit, and the tier that the bill leads to.
void TrialView::showWhatFollows(const services::Trial &trial)
{
    const NextVisitWords words(m_context.format);
    for (const domain::NextVisitGain &gain : trial.nextVisit) {
        //: %1 what a code is worth, %2 when it can be used
        addRow(QStringLiteral("ticket"), tr("A code for the next visit: %1, %2").arg(words.worth(gain), words.days(gain)),
               QString(), false);
    }
    if (trial.reached)
        addRow(QStringLiteral("award"), tr("Reaches the tier %1").arg(Bidi::isolateAuto(trial.reached->name)), QString(), false);
}

void TrialView::show(const Programme &draft, const services::Trial &trial)
{
    clearRows();
    const Format &format = m_context.format;
    const RuleText text(format);
    m_total->setText(format.points(trial.evaluation.total));
    if (trial.standing && trial.standing->amount.isPositive()) {
        addRow(QStringLiteral("percent"),
               tr("Discount of tier or membership, %1: points on the rest").arg(format.percent(trial.standing->share)),
               format.money(trial.standing->amount), false);
    }
    for (const domain::AppliedRule &rule : trial.evaluation.rules)
        addRow(QStringLiteral("check"), text.phrase(rule), format.signedNumber(rule.points.value()), false);
    for (const domain::Trimmed &cut : trial.evaluation.trimmed)
        addRow(QStringLiteral("scissors"), text.trimmed(cut), QString(), true);
    showCredit(draft, trial);
    showWhatFollows(trial);
    const RuleWords words(format, draft.tiers ? draft.tiers->tiers : noTiers);
    for (const MissedRule &missed : trial.missed) {
        const auto &rules = draft.earning.rules;
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&](const domain::Rule &each) { return each.id == missed.ruleId; });
        if (rule == rules.end())
            continue;
        //: %1 a rule as a sentence, %2 why it gives nothing
        addRow(QStringLiteral("minus"), tr("%1: %2").arg(words.sentence(*rule), words.miss(missed, *rule)),
               format.number(0), true);
    }
}

} // namespace bashgah::ui
