// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>

namespace bashgah::services {
class Job;
struct MemberQuery;
}

namespace bashgah::ui {

struct AppContext;

/// How many members a list has that shows only its first ones: counted beside the window. Until then the number of
/// before stays.
class MemberCount final : public QLabel
{
    Q_OBJECT
public:
    explicit MemberCount(AppContext &context, QWidget *parent = nullptr);
    ~MemberCount() override;

    /// That is known.
    void setNumber(qint64 members);
    /// A count that is still awaited is given up for the new one: with every key there is another.
    void count(const services::MemberQuery &query);

private:
    void giveUp();

    AppContext &m_context;
    QPointer<services::Job> m_counting;
};

} // namespace bashgah::ui
