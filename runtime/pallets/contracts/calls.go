package contracts

import "github.com/tensord/tensord/runtime/frame"

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddUnbuiltCall[CallOldWeightArgs](b, 0, "call_old_weight", "")
	frame.AddUnbuiltCall[InstantiateWithCodeOldWeightArgs](b, 1, "instantiate_with_code_old_weight", "")
	frame.AddUnbuiltCall[InstantiateOldWeightArgs](b, 2, "instantiate_old_weight", "")
	frame.AddUnbuiltCall[UploadCodeArgs](b, 3, "upload_code", "")
	frame.AddUnbuiltCall[RemoveCodeArgs](b, 4, "remove_code", "")
	frame.AddUnbuiltCall[SetCodeArgs](b, 5, "set_code", "")
	frame.AddUnbuiltCall[CallArgs](b, 6, "call", "")
	frame.AddUnbuiltCall[InstantiateWithCodeArgs](b, 7, "instantiate_with_code", "")
	frame.AddUnbuiltCall[InstantiateArgs](b, 8, "instantiate", "")
	frame.AddUnbuiltCall[MigrateArgs](b, 9, "migrate", "")
}
