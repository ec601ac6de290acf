// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the model layer's types known to QML; the model library itself knows no QML.
#pragma once

#include "model/desk.h"

#include <QtQmlIntegration>

namespace sd {

struct DeskForeign {
    Q_GADGET
    QML_FOREIGN(sd::Desk)
    QML_NAMED_ELEMENT(Desk)
    QML_UNCREATABLE("made by the program")
};

struct ClockForeign {
    Q_GADGET
    QML_FOREIGN(sd::Clock)
    QML_NAMED_ELEMENT(Clock)
    QML_UNCREATABLE("made by the program")
};

struct SelectionForeign {
    Q_GADGET
    QML_FOREIGN(sd::Selection)
    QML_NAMED_ELEMENT(Selection)
    QML_UNCREATABLE("made by the program")
};

struct FilterForeign {
    Q_GADGET
    QML_FOREIGN(sd::Filter)
    QML_NAMED_ELEMENT(Filter)
    QML_UNCREATABLE("made by the program")
};

struct PlaceSetForeign {
    Q_GADGET
    QML_FOREIGN(sd::PlaceSet)
    QML_NAMED_ELEMENT(PlaceSet)
    QML_UNCREATABLE("made by the program")
};

struct BoardForeign {
    Q_GADGET
    QML_FOREIGN(sd::Board)
    QML_NAMED_ELEMENT(Board)
    QML_UNCREATABLE("made by the program")
};

struct StepperForeign {
    Q_GADGET
    QML_FOREIGN(sd::Stepper)
    QML_NAMED_ELEMENT(Stepper)
    QML_UNCREATABLE("made by the program")
};

struct PlaceModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::PlaceModel)
    QML_NAMED_ELEMENT(PlaceModel)
    QML_UNCREATABLE("made by the program")
};

struct RouteModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::RouteModel)
    QML_NAMED_ELEMENT(RouteModel)
    QML_UNCREATABLE("made by the program")
};

struct FactionModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::FactionModel)
    QML_NAMED_ELEMENT(FactionModel)
    QML_UNCREATABLE("made by the program")
};

struct FinderModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::FinderModel)
    QML_NAMED_ELEMENT(FinderModel)
    QML_UNCREATABLE("made by the program")
};

struct TollModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::TollModel)
    QML_NAMED_ELEMENT(TollModel)
    QML_UNCREATABLE("made by the program")
};

struct RivalModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::RivalModel)
    QML_NAMED_ELEMENT(RivalModel)
    QML_UNCREATABLE("made by the program")
};

struct TimelineModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::TimelineModel)
    QML_NAMED_ELEMENT(TimelineModel)
    QML_UNCREATABLE("made by the program")
};

struct EventModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::EventModel)
    QML_NAMED_ELEMENT(EventModel)
    QML_UNCREATABLE("made by the program")
};

struct ComparisonForeign {
    Q_GADGET
    QML_FOREIGN(sd::Comparison)
    QML_NAMED_ELEMENT(Comparison)
    QML_UNCREATABLE("made by the program")
};

struct ChangesModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::ChangesModel)
    QML_NAMED_ELEMENT(ChangesModel)
    QML_UNCREATABLE("made by the program")
};

struct InspectorModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::InspectorModel)
    QML_NAMED_ELEMENT(InspectorModel)
    QML_UNCREATABLE("made by the program")
};

struct HistoryModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::HistoryModel)
    QML_NAMED_ELEMENT(HistoryModel)
    QML_UNCREATABLE("made by the program")
};

struct HistoryListForeign {
    Q_GADGET
    QML_FOREIGN(sd::HistoryList)
    QML_NAMED_ELEMENT(HistoryList)
    QML_UNCREATABLE("made by the program")
};

struct ClaimsModelForeign {
    Q_GADGET
    QML_FOREIGN(sd::ClaimsModel)
    QML_NAMED_ELEMENT(ClaimsModel)
    QML_UNCREATABLE("made by the program")
};

} // namespace sd
