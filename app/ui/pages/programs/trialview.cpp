// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/trialview.h"

#include "domain/program/rulecheck.h"
#include "reports/segmenttext.h"
#include "services/jobs/jobs.h"
#include "services/programs/trialservice.h"
#include "ui/appcontext.h"
#include "ui/format/clausewords.h"
#include "ui/format/errortext.h"
#include "ui/pages/programs/batchchoice.h"
#include "ui/pages/programs/examplebill.h"
#include "ui/pages/programs/rulewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/searchedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace bashgah::ui {

using domain::Programme;

namespace {

const std::vector<domain::Tier> noTiers;
constexpr int usualHour = 17;

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

/// A bill on the draft of that moment.
struct TrialView::Wanted
{
    Programme draft;
    services::TrialBill bill;
};

TrialView::TrialView(AppContext &context, Draft draft, QWidget *parent)
    : QWidget(parent), m_context(context), m_draft(std::move(draft))
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(Theme::gap);
    m_columns->addWidget(column(buildBill()), 2);
    m_columns->addWidget(column(buildAnswer()), 3);
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
    m_goods = new QLineEdit;
    m_goods->setObjectName(QStringLiteral("trialGoods"));
    m_category = new QLineEdit;
    m_category->setObjectName(QStringLiteral("trialCategory"));
    m_member = new SearchEdit(QString()); // the row has its name
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
    makePerson();
    makeSpending();
    addRows();
    card->body()->addWidget(host);
    connectBill();
    return card;
}

/// What rules may ask of a person.
void TrialView::makePerson()
{
    m_gender = new QComboBox;
    m_gender->setObjectName(QStringLiteral("trialGender"));
    for (const auto &[gender, key] : {std::pair(domain::Gender::Unknown, "unknown"),
                                      std::pair(domain::Gender::Female, "female"), std::pair(domain::Gender::Male, "male")})
        m_gender->addItem(clauseChoice(QString::fromLatin1(key)), static_cast<int>(gender));
    m_age = new QLineEdit;
    m_age->setObjectName(QStringLiteral("trialAge"));
    m_tags = new QLineEdit;
    m_tags->setObjectName(QStringLiteral("trialTags"));
    m_segment = new QComboBox;
    m_segment->setObjectName(QStringLiteral("trialSegment"));
    m_segment->addItem(tr("not known"), QString());
    for (const domain::Segment segment : domain::allSegments())
        m_segment->addItem(reports::SegmentText::name(segment), domain::segmentKey(segment));
}

void TrialView::makeSpending()
{
    m_profile = new QCheckBox(tr("The profile is complete"));
    m_profile->setChecked(true);
    m_code = new QLineEdit;
    m_code->setObjectName(QStringLiteral("trialCode"));
    m_batch = new BatchChoice(m_context);
    m_batch->setObjectName(QStringLiteral("trialBatch"));
    m_redeem = new PointsEdit(m_context.format);
    m_redeem->setObjectName(QStringLiteral("trialRedeem"));
}

void TrialView::addRows()
{
    m_form->row(tr("Amount"), m_amount);
    m_form->row(tr("Goods"), m_goods, goodsHelp()).field(QStringLiteral("goods"));
    m_form->row(tr("Product category"), m_category, tr("Empty: not known"));
    m_form->row(tr("Member"), m_member, tr("Mobile, code or name. Empty: a made-up member"))
        .field(QStringLiteral("member"));
    m_form->row(tr("Tier of the made-up member"), m_tier);
    m_form->row(tr("Gender"), m_gender);
    m_form->row(tr("Age"), m_age);
    m_form->row(tr("Tags"), m_tags, tr("Several with commas"));
    m_form->row(tr("Segment"), m_segment);
    m_form->check(m_first);
    m_form->check(m_profile);
    m_form->row(tr("Day"), m_day);
    m_form->row(tr("Time"), m_hour);
    m_form->row(tr("Payment"), m_payment);
    m_form->row(tr("Codes"), m_code, tr("Coupon codes, or words that rules ask for; several with commas"));
    m_form->row(tr("A coupon code of"), m_batch).field(QStringLiteral("batch"));
    m_form->row(tr("Points to spend"), m_redeem, tr("A made-up member has them."));
    m_form->stretch();
}

void TrialView::connectBill()
{
    connect(m_member, &SearchEdit::searchWanted, this, &TrialView::findMember);
    connect(m_amount, &MoneyEdit::valueChanged, this, &TrialView::run);
    connect(m_goods, &QLineEdit::textChanged, this, &TrialView::findGoods);
    connect(m_category, &QLineEdit::textChanged, this, &TrialView::run);
    connect(m_code, &QLineEdit::textChanged, this, &TrialView::run);
    connect(m_first, &QCheckBox::toggled, this, &TrialView::run);
    connect(m_day, &JalaliDateEdit::valueChanged, this, &TrialView::run);
    connect(m_profile, &QCheckBox::toggled, this, &TrialView::run);
    connect(m_redeem, &PointsEdit::valueChanged, this, &TrialView::run);
    for (QLineEdit *typed : {m_age, m_tags})
        connect(typed, &QLineEdit::textChanged, this, &TrialView::run);
    for (QComboBox *choice : {m_tier, m_gender, m_segment, m_hour, m_payment, static_cast<QComboBox *>(m_batch)})
        connect(choice, &QComboBox::currentIndexChanged, this, &TrialView::run);
    connectBatches();
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

/// Under the field stands why they could not be read; the next look reads them again.
void TrialView::connectBatches()
{
    connect(m_batch, &BatchChoice::wasRead, this, [this] { m_form->rowOf(QStringLiteral("batch"))->setError({}); });
    connect(m_batch, &BatchChoice::failed, this, [this](const domain::Error &error) {
        m_form->rowOf(QStringLiteral("batch"))->setError(errorText(error, m_context.format));
    });
}

void TrialView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_batch->read();
}

void TrialView::setNarrow(bool narrow)
{
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TrialView::draftChanged()
{
    const auto draft = m_draft();
    if (draft)
        fillTiers(*draft);
    run();
}

/// Empty: it can be.
QString TrialView::whyNotTried(bool isDraftRight) const
{
    if (!isDraftRight)
        return tr("First correct what is marked in the rules.");
    if (m_form->rowOf(QStringLiteral("goods"))->hasError())
        return tr("First correct the goods.");
    return m_basket.lines.empty() && !m_amount->value() ? tr("Type the amount of a bill.") : QString();
}

void TrialView::run()
{
    if (!isVisible())
        return;
    ++m_asked;
    m_wanted.reset();
    const auto draft = m_draft();
    if (const QString why = whyNotTried(draft.has_value()); !why.isEmpty()) {
        say(why);
        return;
    }
    m_wanted = std::make_shared<const Wanted>(Wanted{*draft, bill()});
    if (!m_isTrying)
        tryWanted();
}

void TrialView::tryWanted()
{
    m_isTrying = true;
    const auto wanted = std::exchange(m_wanted, nullptr);
    m_context.jobs.run<services::Trial>(
        tr("The bill"), services::Jobs::Pool::Db,
        [&trials = m_context.trials, wanted](services::JobControl &) { return trials.run(wanted->draft, wanted->bill); },
        this,
        [this, wanted, asked = m_asked](services::Job &, const domain::Result<services::Trial> &trial) {
            m_isTrying = false;
            if (m_wanted)
                tryWanted();
            else if (asked == m_asked && trial)
                show(wanted->draft, *trial);
            else if (asked == m_asked)
                say(errorText(trial.error(), m_context.format));
        },
        services::Jobs::Show::Quiet);
}

} // namespace bashgah::ui
