"""Types of PyTorch's compiler, as hints."""

BroadcastingList1 = BroadcastingList2 = BroadcastingList3 = list
